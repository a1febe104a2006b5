package app.limber.cli.plan;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.plan.WeekPlan;
import app.limber.practice.preferences.SettingsStore.Reading;
import app.limber.practice.text.PlanText;
import app.limber.routine.Routine;
import app.limber.words.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Access to the plan for the week for commands.
final class PlanAccess {
  private final CommandContext context;
  private @Nullable Map<String, String> routineNames;

  PlanAccess(CommandContext context) {
    this.context = context;
  }

  WeekPlan plan() {
    return context.settings().weekPlan();
  }

  /// The names of the routines that there are, by their ids.
  Map<String, String> routineNames() {
    Map<String, String> known = routineNames;
    if (known == null) {
      known =
          context.services().library().content().library().routines().values().stream()
              .collect(Collectors.toMap(Routine::id, Routine::name));
      routineNames = known;
    }
    return known;
  }

  /// Saves a plan.
  ///
  /// @throws CommandProblem if it cannot be saved, or the settings file has parts that cannot be
  ///     read: saving would lose them
  void change(WeekPlan plan) {
    Messages messages = context.messages();
    if (context.services().settingsReading() != Reading.FINE) {
      context.settings();
      throw CommandProblem.found(messages.text("cli.plan.bad-settings"));
    }
    context
        .services()
        .settings()
        .change(
            context.services().settings().settings().with(plan),
            () -> {
              throw CommandProblem.found(messages.text("settings.not-kept"));
            });
  }

  /// Prints a line for each day, and one for routines that are no longer there.
  void print(WeekPlan plan) {
    Messages messages = context.messages();
    if (plan.isEmpty()) {
      context.print(messages.text("cli.plan.empty"));
      return;
    }
    Map<String, String> names = routineNames();
    PlanText text = new PlanText(messages, id -> names.getOrDefault(id, id));
    text.week()
        .forEach(
            day ->
                context.print(
                    String.format(
                        Locale.ROOT, "%-10s %s", text.day(day), text.routines(plan.of(day)))));
    List<String> gone =
        plan.routines().values().stream()
            .flatMap(List::stream)
            .filter(id -> !names.containsKey(id))
            .distinct()
            .toList();
    if (!gone.isEmpty()) {
      context.err().println(messages.text("cli.plan.gone", String.join(", ", gone)));
    }
  }
}
