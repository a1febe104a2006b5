package app.limber.practice;

import app.limber.journal.Change;
import app.limber.journal.Fact;
import app.limber.journal.Session;
import java.util.List;
import java.util.Optional;

/// All that the log holds, for someone who looks back on it.
///
/// @param morning what the log says of today, and the content that names its stretches
/// @param sessions those that stand, newest first, also those that are still to come
/// @param nextUndo the kind of correction that can be undone, if there is one
/// @param nextRedo the kind of correction that can be done again, if there is one
public record History(
    Morning morning,
    List<Session> sessions,
    Optional<Change.Kind> nextUndo,
    Optional<Change.Kind> nextRedo) {
  public History {
    sessions = List.copyOf(sessions);
  }

  static History of(List<Fact.Kept> oldestFirst, Morning morning, LogBook book) {
    List<Session> newestFirst = oldestFirst.reversed().stream().map(Fact.Kept::session).toList();
    return new History(morning, newestFirst, book.nextUndo(), book.nextRedo());
  }

  /// What can be told while the log cannot be read.
  static History unread(Morning morning) {
    return new History(morning, List.of(), Optional.empty(), Optional.empty());
  }

  /// The name of a stretch; its id if the content no longer has it.
  public String stretchName(String id) {
    return morning.library().stretch(id).map(stretch -> stretch.name()).orElse(id);
  }
}
