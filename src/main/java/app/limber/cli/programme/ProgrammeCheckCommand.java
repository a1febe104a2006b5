package app.limber.cli.programme;

import app.limber.cli.context.CommandContext;
import app.limber.practice.library.CheckedContent;
import app.limber.practice.library.CueCheck;
import app.limber.practice.programme.ProgrammePreview;
import app.limber.routine.Routine;
import app.limber.routine.Stretch;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// `limber programme check`: prints every problem of a programme, for its author. A field that this
/// version does not know is a problem too.
@Command(name = "check")
final class ProgrammeCheckCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.programme.file")
  private Path file = Path.of("");

  ProgrammeCheckCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    ProgrammeAccess access = new ProgrammeAccess(context);
    Optional<ProgrammePreview> found = access.look(file);
    if (found.isEmpty()) {
      return ExitCode.SOFTWARE;
    }
    ProgrammePreview preview = found.get();
    access.print(preview);
    cueNotes(preview);
    if (!preview.unknown().isEmpty()) {
      access.printProblems(preview.unknown());
      return ExitCode.SOFTWARE;
    }
    context.print(context.messages().text("cli.programme.fine"));
    return ExitCode.OK;
  }

  /// Prints what will not be heard well; these are notes and no problems.
  private void cueNotes(ProgrammePreview preview) {
    CheckedContent checked = CheckedContent.all(preview.content());
    new CueCheck(context.messages())
        .notes(
            checked.library(),
            preview.programme().stretches().stream().map(Stretch::id).collect(Collectors.toSet()),
            preview.programme().routines().stream().map(Routine::id).collect(Collectors.toSet()))
        .forEach(context.out()::println);
  }
}
