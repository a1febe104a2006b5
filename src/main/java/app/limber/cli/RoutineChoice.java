package app.limber.cli;

import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.words.Messages;
import app.limber.words.NearestName;
import app.limber.words.PlainText;
import java.util.ArrayList;
import java.util.List;

/// Finds the routine that someone named on the command line: one of the library's, or
/// `single:<stretch-id>` for one stretch alone.
final class RoutineChoice {
  private final Library library;
  private final Messages messages;

  RoutineChoice(Library library, Messages messages) {
    this.library = library;
    this.messages = messages;
  }

  /// The routine of that name.
  ///
  /// @throws CommandProblem if its file has problems, or if there is none: with the nearest name
  Routine of(String name) {
    return library.playable(name).orElseThrow(() -> problem(name));
  }

  private CommandProblem problem(String name) {
    boolean broken =
        library.problems().stream().anyMatch(p -> p.file().endsWith("routines/" + name + ".json"));
    if (broken) {
      return CommandProblem.found(messages.text("cli.broken-routine", name));
    }
    List<String> known = new ArrayList<>(library.routines().keySet());
    library.stretches().keySet().forEach(id -> known.add(Routine.SINGLE + id));
    String hint =
        NearestName.of(name, known).map(near -> messages.text("cli.did-you-mean", near)).orElse("");
    // One line, whatever was typed or pasted.
    String typed = PlainText.withoutControls(name, '?');
    return CommandProblem.usage(messages.text("cli.unknown-routine", typed, hint));
  }
}
