package app.limber.practice.log;

import app.limber.journal.Revision;
import app.limber.journal.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A session that a file offers to the log.
///
/// @param number which session of the file it is, from 1
/// @param line where it starts in the file, from 1
/// @param revision null if the file does not say which version of the session this is
/// @param untold what the file left out, so that the session has a stand-in for it
public record ImportedSession(
    int number, int line, Session session, @Nullable Revision revision, Set<Untold> untold) {
  public ImportedSession {
    untold = Set.copyOf(untold);
  }

  /// What a file may leave out although a session needs it.
  public enum Untold {
    ROUTINE_NAME,
    ZONE,
    PRACTICE_DAY,
    STRETCHES
  }

  /// The fields, by their names in the files, in which the log's own version says something else.
  List<String> differences(Session own) {
    List<String> fields = new ArrayList<>();
    differ(fields, "id", session.id(), own.id());
    differ(fields, "routine", session.routine(), own.routine());
    differ(fields, "routineName", Untold.ROUTINE_NAME, session.routineName(), own.routineName());
    differ(fields, "startedAt", session.startedAt(), own.startedAt());
    differ(fields, "zone", Untold.ZONE, session.zone(), own.zone());
    differ(fields, "practiceDay", Untold.PRACTICE_DAY, session.practiceDay(), own.practiceDay());
    differ(fields, "plannedSeconds", session.plannedSeconds(), own.plannedSeconds());
    differ(fields, "activeSeconds", session.activeSeconds(), own.activeSeconds());
    differ(fields, "outcome", session.outcome(), own.outcome());
    differ(fields, "stiffnessBefore", session.stiffnessBefore(), own.stiffnessBefore());
    differ(fields, "stiffnessAfter", session.stiffnessAfter(), own.stiffnessAfter());
    differ(fields, "note", session.note(), own.note());
    differ(fields, "pain", session.pain(), own.pain());
    differ(fields, "stretches", Untold.STRETCHES, session.stretches(), own.stretches());
    return fields;
  }

  private void differ(List<String> fields, String name, Untold what, Object offered, Object own) {
    if (!untold.contains(what)) {
      differ(fields, name, offered, own);
    }
  }

  private static void differ(
      List<String> fields, String name, @Nullable Object offered, @Nullable Object own) {
    if (!Objects.equals(offered, own)) {
      fields.add(name);
    }
  }
}
