package app.limber.cli;

import app.limber.words.Words;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `limber doctor`: says of each thing that Limber needs whether it is well, and what to do if not.
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
  private final CommandContext context;
  private final Machine machine;

  DoctorCommand(CommandContext context, Machine machine) {
    this.context = context;
    this.machine = machine;
  }

  @Override
  public Integer call() {
    Words words = context.words();
    List<Finding> findings = new Doctor(context, machine).findings();
    for (Finding finding : findings) {
      String verdict = words.text(finding.well() ? "doctor.well" : "doctor.problem");
      context
          .out()
          .println(words.text("doctor.line", verdict, finding.topic(), finding.sentence()));
    }
    long problems = findings.stream().filter(finding -> !finding.well()).count();
    context.out().println();
    context
        .out()
        .println(
            problems == 0
                ? words.text("doctor.all-well")
                : words.count("doctor.problems", problems));
    return problems == 0 ? ExitCode.FINE : ExitCode.PROBLEM;
  }
}
