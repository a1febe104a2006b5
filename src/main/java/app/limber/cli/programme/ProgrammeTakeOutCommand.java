package app.limber.cli.programme;

import app.limber.cli.context.CommandContext;
import app.limber.practice.programme.StoredProgramme;
import app.limber.words.PlainText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// `limber programme take-out`: takes a programme that was put away into use again.
@Command(name = "take-out")
final class ProgrammeTakeOutCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "NAME", descriptionKey = "cli.programme.named")
  private String name = "";

  ProgrammeTakeOutCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    ProgrammeAccess access = new ProgrammeAccess(context);
    StoredProgramme programme = access.named(name);
    if (programme.away()) {
      access.worded(service -> service.putAway(programme.id(), false), null);
    }
    context.print(
        context.messages().text("cli.programme.taken-out", PlainText.visible(programme.name())));
    return ExitCode.OK;
  }
}
