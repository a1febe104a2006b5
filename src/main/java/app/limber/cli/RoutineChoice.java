package app.limber.cli;

import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.words.NearestName;
import app.limber.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the routine that someone named on the command line: one of the library's, or
/// `single:<stretch-id>` for one stretch alone.
final class RoutineChoice {
  private final Library library;
  private final Words words;

  RoutineChoice(Library library, Words words) {
    this.library = library;
    this.words = words;
  }

  /// The routine of that name.
  ///
  /// @throws CommandProblem if there is none, with the nearest name
  Routine of(String name) {
    return find(name).orElseThrow(() -> CommandProblem.usage(unknown(name)));
  }

  private Optional<Routine> find(String name) {
    return Routine.isSingle(name)
        ? library
            .stretch(name.substring(Routine.SINGLE.length()))
            .map(stretch -> Routine.single(stretch, RoutineStep.standard(stretch.id())))
        : library.routine(name);
  }

  private String unknown(String name) {
    List<String> known = new ArrayList<>(library.routines().keySet());
    library.stretches().keySet().forEach(id -> known.add(Routine.SINGLE + id));
    String hint =
        NearestName.of(name, known).map(near -> words.text("cli.did-you-mean", near)).orElse("");
    // One line, whatever was typed or pasted.
    return words.text("cli.unknown-routine", name.replaceAll("\\p{Cntrl}", "?"), hint);
  }
}
