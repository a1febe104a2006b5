package app.limber.practice.session;

import app.limber.journal.Change;
import app.limber.journal.JournalException;
import app.limber.journal.SessionSummary;
import app.limber.progress.Progress;
import app.limber.routine.Library;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What someone who looks back on the log sees first. Single sessions, and what needs the stretches
/// of all, are read when they are looked at.
///
/// @param library names the routines and stretches
/// @param sessions those that stand, newest first, also those that are still to come
/// @param nextUndo the kind of correction that can be undone, if there is one
/// @param nextRedo the kind of correction that can be done again, if there is one
/// @param logProblem why the log cannot be read, if it cannot
public record History(
    Library library,
    Progress progress,
    List<SessionSummary> sessions,
    Optional<Change.Kind> nextUndo,
    Optional<Change.Kind> nextRedo,
    JournalException.@Nullable Reason logProblem) {
  public History {
    sessions = List.copyOf(sessions);
  }

  /// The current practice day.
  public LocalDate today() {
    return progress.today();
  }

  /// The sessions of a practice day, newest first.
  public List<SessionSummary> sessionsOf(LocalDate day) {
    return sessions.stream().filter(each -> each.session().practiceDay().equals(day)).toList();
  }

  /// The name of a stretch; its id if the content no longer has it.
  public String stretchName(String id) {
    return library.stretch(id).map(stretch -> stretch.name()).orElse(id);
  }

  /// The ids of the stretches that each routine has now, by the routine's id.
  public Map<String, Set<String>> stretchesOfRoutines() {
    return library.stretchesOfRoutines();
  }
}
