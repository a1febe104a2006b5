package app.limber.cli.plan;

import app.limber.cli.context.Columns;
import app.limber.cli.context.CommandContext;
import app.limber.cli.context.RoutineNames;
import app.limber.plan.WeekPlan;
import app.limber.practice.text.PlanText;
import app.limber.programme.Programme;
import app.limber.words.Messages;
import app.limber.words.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Access to the plan for the week for commands.
final class PlanAccess {
  private static final int DAY_WIDTH = 10;

  private final CommandContext context;
  private @Nullable RoutineNames routineNames;

  PlanAccess(CommandContext context) {
    this.context = context;
  }

  WeekPlan plan() {
    return context.settings().weekPlan();
  }

  /// The names of the routines that there are, by their ids.
  Map<String, String> routineNames() {
    return names().all();
  }

  private RoutineNames names() {
    RoutineNames known = routineNames;
    if (known == null) {
      known = new RoutineNames(context);
      routineNames = known;
    }
    return known;
  }

  /// Saves a plan.
  ///
  /// @throws CommandProblem if it cannot be saved, or the settings file has parts that cannot be
  ///     read: saving would lose them
  void change(WeekPlan plan) {
    context.change(settings -> settings.with(plan));
  }

  /// Prints a line for each day, and one for routines that are no longer there.
  void print(WeekPlan plan) {
    if (plan.isEmpty()) {
      printThatOfAProgramme();
      return;
    }
    printWeek(plan);
  }

  /// Without a plan of the user's own, that of a programme is followed.
  private void printThatOfAProgramme() {
    LocalDate today = context.services().clock().date();
    Optional<Programme> followed =
        context.services().library().content().programmes().on(today).stream()
            .filter(programme -> !programme.plan().isEmpty())
            .findFirst();
    if (followed.isEmpty()) {
      context.print(context.messages().text("cli.plan.empty"));
    } else {
      String name = followed.get().name();
      context.print(PlainText.visible(context.messages().text("programme.of-routine", name)));
      printWeek(followed.get().plan());
    }
  }

  private void printWeek(WeekPlan plan) {
    Messages messages = context.messages();
    PlanText text = new PlanText(messages, names()::of);
    int width = Columns.width(text.week().map(text::day), DAY_WIDTH);
    text.week()
        .forEach(
            day ->
                context.print(
                    Columns.left(text.day(day), width) + " " + text.routines(plan.of(day))));
    List<String> gone =
        plan.routines().values().stream()
            .flatMap(List::stream)
            .filter(id -> !names().all().containsKey(id))
            .distinct()
            .toList();
    if (!gone.isEmpty()) {
      context.err().println(messages.text("cli.plan.gone", String.join(", ", gone)));
    }
  }
}
