package app.limber.cli.step;

import app.limber.cli.context.CommandContext;
import app.limber.journal.StepFact.Answer;
import app.limber.progress.StepOffer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// `limber step accept STRETCH`: makes the step that is offered for a stretch.
@Command(name = "accept")
final class StepAcceptCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "STRETCH", descriptionKey = "cli.step.stretch")
  private String stretch = "";

  StepAcceptCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    StepAccess access = new StepAccess(context);
    StepOffer offer = access.offer(stretch);
    if (offer instanceof StepOffer.LeaveOut) {
      access.leaveOut(stretch);
    }
    access.answer(offer, Answer.YES);
    context.print(access.text().accepted(offer));
    context.print(context.messages().text("cli.step.undo"));
    return ExitCode.OK;
  }
}
