package app.limber.cli.context;

import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.words.Messages;
import app.limber.words.PlainText;
import java.util.ArrayList;
import java.util.List;

/// Finds the routine that someone named on the command line: one of the library's, or
/// `single:<stretch-id>` for one stretch alone.
public final class RoutineChoice {
  private final Library library;
  private final CommandContext context;

  public RoutineChoice(Library library, CommandContext context) {
    this.library = library;
    this.context = context;
  }

  /// The routine of that name.
  ///
  /// @throws CommandProblem if its file has problems, or if there is none: with the nearest name
  public Routine of(String name) {
    return library.playable(name).orElseThrow(() -> problem(name));
  }

  private CommandProblem problem(String name) {
    Messages messages = context.messages();
    boolean broken =
        library.problems().stream().anyMatch(p -> p.file().endsWith("routines/" + name + ".json"));
    if (broken) {
      return CommandProblem.found(messages.text("cli.broken-routine", name));
    }
    List<String> known = new ArrayList<>(library.routines().keySet());
    library.stretches().keySet().forEach(id -> known.add(Routine.SINGLE + id));
    // One line, whatever was typed or pasted.
    String typed = PlainText.withoutControls(name, '?');
    return CommandProblem.usage(
        messages.text("cli.unknown-routine", typed, context.didYouMean(name, known)));
  }
}
