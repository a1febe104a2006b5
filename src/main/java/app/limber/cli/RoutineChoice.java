package app.limber.cli;

import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.words.NearestName;
import app.limber.words.Words;

/// Finds the routine that a command was given by its id.
final class RoutineChoice {
  private final Words words;

  RoutineChoice(Words words) {
    this.words = words;
  }

  /// The routine of this id.
  ///
  /// @throws CommandProblem if there is none, or if its file has problems
  Routine of(String id, Library library) {
    return library.routine(id).orElseThrow(() -> problem(id, library));
  }

  private CommandProblem problem(String id, Library library) {
    boolean broken =
        library.problems().stream().anyMatch(p -> p.file().endsWith("routines/" + id + ".json"));
    if (broken) {
      return CommandProblem.found(words.text("cli.broken-routine", id));
    }
    String hint =
        NearestName.of(id, library.routines().keySet())
            .map(name -> words.text("cli.did-you-mean", name))
            .orElse("");
    return CommandProblem.usage(words.text("cli.unknown-routine", id, hint));
  }
}
