package app.limber.cli.step;

import app.limber.cli.context.CommandContext;
import app.limber.journal.StepFact.Answer;
import app.limber.progress.StepOffer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `limber step refuse STRETCH [--never]`: declines the step that is offered for a stretch.
@Command(name = "refuse")
final class StepRefuseCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "STRETCH", descriptionKey = "cli.step.stretch")
  private String stretch = "";

  @Option(names = "--never", descriptionKey = "cli.step.option.never")
  private boolean never;

  StepRefuseCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    StepAccess access = new StepAccess(context);
    StepOffer offer = access.offer(stretch);
    access.answer(offer, never ? Answer.NEVER : Answer.NOT_NOW);
    context.print(
        context
            .messages()
            .text(never ? "cli.step.refused-for-good" : "cli.step.refused", access.name(stretch)));
    context.print(context.messages().text("cli.step.undo"));
    return ExitCode.OK;
  }
}
