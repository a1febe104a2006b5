package app.limber.practice.log;

import app.limber.journal.Change;
import app.limber.journal.Session;
import app.limber.journal.StepFact;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Everything that the log says at one moment.
///
/// @param sessions those that stand, oldest first, also those that are still to come
/// @param steps the answers to steps that stand, in no order
/// @param nextUndo the kind of correction that can be undone, if there is one
/// @param nextRedo the kind of correction that can be redone, if there is one
public record LogContents(
    List<Session> sessions,
    List<StepFact> steps,
    Optional<Change.Kind> nextUndo,
    Optional<Change.Kind> nextRedo) {
  public LogContents {
    steps = List.copyOf(steps);
    sessions = List.copyOf(sessions);
  }

  /// The same with the names that routines have today, in the language of today; a routine that is
  /// there no more keeps the name that it had.
  ///
  /// @param name the name of a routine by its id
  public LogContents named(Function<String, Optional<String>> name) {
    return new LogContents(
        sessions.stream()
            .map(
                session ->
                    name.apply(session.routine())
                        .filter(known -> !known.equals(session.routineName()))
                        .map(session::withRoutineName)
                        .orElse(session))
            .toList(),
        steps,
        nextUndo,
        nextRedo);
  }

  /// A log without sessions.
  public static LogContents empty() {
    return new LogContents(List.of(), List.of(), Optional.empty(), Optional.empty());
  }
}
