package app.limber.cli.programme;

import app.limber.cli.context.CommandContext;
import app.limber.practice.programme.StoredProgramme;
import app.limber.words.PlainText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// `limber programme put-away`: keeps a programme without offering its routines.
@Command(name = "put-away")
final class ProgrammePutAwayCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "NAME", descriptionKey = "cli.programme.named")
  private String name = "";

  ProgrammePutAwayCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    ProgrammeAccess access = new ProgrammeAccess(context);
    StoredProgramme programme = access.named(name);
    if (!programme.away()) {
      access.worded(service -> service.putAway(programme.id(), true), null);
    }
    context.print(
        context
            .messages()
            .text("cli.programme.put-away", PlainText.visible(programme.name()), programme.id()));
    return ExitCode.OK;
  }
}
