package app.limber.desktop.reminder;

import app.limber.reminder.ReminderPlan;
import java.util.List;

/// What a system needs so that Limber runs at its time.
interface Blueprint {
  /// Both pieces, wanted or not.
  List<Piece> pieces(ReminderPlan plan);
}
