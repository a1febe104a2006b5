package app.limber.cli.programme;

import app.limber.cli.context.CommandContext;
import app.limber.practice.programme.StoredProgramme;
import app.limber.words.PlainText;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// `limber programme remove`: takes a programme out of the library and deletes its file.
@Command(name = "remove")
final class ProgrammeRemoveCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "NAME", descriptionKey = "cli.programme.named")
  private String name = "";

  ProgrammeRemoveCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    ProgrammeAccess access = new ProgrammeAccess(context);
    StoredProgramme programme = access.named(name);
    Optional<Path> kept = access.worded(service -> service.remove(programme.id()), null).kept();
    context.print(
        context.messages().text("cli.programme.removed", PlainText.visible(programme.name())));
    kept.ifPresent(
        file -> context.print(context.messages().text("cli.programme.removed-kept", file)));
    return ExitCode.OK;
  }
}
