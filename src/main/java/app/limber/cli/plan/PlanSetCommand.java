package app.limber.cli.plan;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.DayNames;
import app.limber.plan.WeekPlan;
import app.limber.words.PlainText;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// `limber plan set mon=five-minutes,gentle-start tue=none`: plans the named days; the others stay
/// as they are.
@Command(name = "set")
final class PlanSetCommand implements Callable<Integer> {
  private static final String NONE = "none";

  private final CommandContext context;

  PlanSetCommand(CommandContext context) {
    this.context = context;
  }

  @Parameters(arity = "1..*", paramLabel = "DAYS=ROUTINES", descriptionKey = "cli.plan.days")
  private List<String> days = List.of();

  @Override
  public Integer call() {
    PlanAccess access = new PlanAccess(context);
    WeekPlan plan = access.plan();
    for (String written : days) {
      int equals = written.indexOf('=');
      Set<DayOfWeek> named =
          DayNames.read(equals < 0 ? "" : written.substring(0, equals))
              .orElseThrow(() -> bad(written));
      List<String> routines = routines(access, written.substring(equals + 1));
      for (DayOfWeek day : named) {
        plan = plan.with(day, routines);
      }
    }
    access.change(plan);
    access.print(plan);
    return ExitCode.OK;
  }

  private CommandProblem bad(String written) {
    return CommandProblem.usage(
        context.messages().text("cli.plan.bad-days", PlainText.withoutControls(written, '?')));
  }

  private List<String> routines(PlanAccess access, String written) {
    if (written.strip().equalsIgnoreCase(NONE)) {
      return List.of();
    }
    Map<String, String> names = access.routineNames();
    List<String> found = new ArrayList<>();
    for (String part : written.split(",", -1)) {
      String id = part.strip();
      if (!names.containsKey(id)) {
        throw CommandProblem.usage(
            context
                .messages()
                .text(
                    "cli.unknown-routine",
                    PlainText.withoutControls(id, '?'),
                    context.didYouMean(id, names.keySet())));
      }
      found.add(id);
    }
    if (found.size() > WeekPlan.MOST_ON_A_DAY) {
      throw CommandProblem.usage(
          context.messages().text("cli.plan.too-many", WeekPlan.MOST_ON_A_DAY));
    }
    return found;
  }
}
