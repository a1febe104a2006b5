package app.limber.cli;

import app.limber.cli.context.CommandContext;
import app.limber.words.Messages;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// `limber doctor`: says of each thing that Limber needs whether it is well, and what to do if not.
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
  private final CommandContext context;
  private final SystemProbes systemProbes;

  DoctorCommand(CommandContext context, SystemProbes systemProbes) {
    this.context = context;
    this.systemProbes = systemProbes;
  }

  @Override
  public Integer call() {
    Messages messages = context.messages();
    List<Finding> findings = new Doctor(context, systemProbes).findings();
    for (Finding finding : findings) {
      String verdict = messages.text(finding.well() ? "doctor.well" : "doctor.problem");
      context.print(messages.text("doctor.line", verdict, finding.topic(), finding.sentence()));
    }
    long problems = findings.stream().filter(finding -> !finding.well()).count();
    context.print("");
    context.print(
        problems == 0
            ? messages.text("doctor.all-well")
            : messages.count("doctor.problems", problems));
    return problems == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
