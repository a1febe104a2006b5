package app.limber.cli.step;

import app.limber.cli.context.CommandContext;
import app.limber.progress.StepOffer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// `limber step list`: the steps that are offered today, each with its reason and how to answer.
@Command(name = "list")
final class StepListCommand implements Callable<Integer> {
  private final CommandContext context;

  StepListCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    StepAccess access = new StepAccess(context);
    List<StepOffer> offers = access.offers();
    if (offers.isEmpty()) {
      context.print(context.messages().text("cli.step.none"));
    }
    for (StepOffer offer : offers) {
      context.print(access.text().offer(offer));
      context.print(context.messages().text("cli.step.how", offer.dose().stretch()));
    }
    return ExitCode.OK;
  }
}
