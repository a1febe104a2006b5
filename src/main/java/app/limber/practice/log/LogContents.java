package app.limber.practice.log;

import app.limber.journal.Change;
import app.limber.journal.Session;
import java.util.List;
import java.util.Optional;

/// Everything that the log says at one moment.
///
/// @param sessions those that stand, oldest first, also those that are still to come
/// @param nextUndo the kind of correction that can be undone, if there is one
/// @param nextRedo the kind of correction that can be redone, if there is one
public record LogContents(
    List<Session> sessions, Optional<Change.Kind> nextUndo, Optional<Change.Kind> nextRedo) {
  public LogContents {
    sessions = List.copyOf(sessions);
  }

  /// A log without sessions.
  public static LogContents empty() {
    return new LogContents(List.of(), Optional.empty(), Optional.empty());
  }
}
