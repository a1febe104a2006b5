package app.limber.journal.sqlite;

import app.limber.journal.LogNotice;
import app.limber.journal.MissingSession;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The sessions that were left out because their rows are invalid. Each is reported once, together
/// with all others that the same operation found.
final class LeftOutSessions {
  private final Set<MissingSession> known = new LinkedHashSet<>();
  private final List<MissingSession> untold = new ArrayList<>();

  void add(MissingSession session) {
    if (known.add(session)) {
      untold.add(session);
    }
  }

  /// Reports the sessions that were added since the last call, in one notice, if there are any.
  void tell(Consumer<LogNotice> notices) {
    if (!untold.isEmpty()) {
      List<MissingSession> sessions = List.copyOf(untold);
      untold.clear();
      notices.accept(new LogNotice.LeftOut(sessions));
    }
  }
}
