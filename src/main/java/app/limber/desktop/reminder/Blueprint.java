package app.limber.desktop.reminder;

import app.limber.reminder.ReminderPlan;
import java.util.List;

/// What an operating system needs to run Limber at a given time.
interface Blueprint {
  /// Returns both pieces, whether wanted or not.
  List<Piece> pieces(ReminderPlan plan);
}
