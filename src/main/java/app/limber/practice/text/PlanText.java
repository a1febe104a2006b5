package app.limber.practice.text;

import app.limber.plan.PlannedDay;
import app.limber.words.Messages;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sentences about the plan for the week.
public final class PlanText {
  private final Messages messages;
  private final UnaryOperator<String> names;

  /// @param names returns the name of a routine, given its id
  public PlanText(Messages messages, UnaryOperator<String> names) {
    this.messages = messages;
    this.names = names;
  }

  /// What is planned on a day: *Planned today: Full morning (done), Gentle start.* Empty without a
  /// plan.
  public String today(PlannedDay day) {
    return switch (day) {
      case PlannedDay.NoPlan _ -> "";
      case PlannedDay.Rest _ -> messages.text("plan.rest");
      case PlannedDay.Routines routines ->
          messages.text(
              routines.next().isEmpty() ? "plan.all-done" : "plan.today",
              routines.entries().stream().map(this::entry).collect(Collectors.joining(", ")));
    };
  }

  private String entry(PlannedDay.Entry entry) {
    String name = names.apply(entry.routine());
    return entry.done() ? messages.text("plan.done", name) : name;
  }

  /// Says that planned routines are no longer there, and what is offered instead.
  ///
  /// @param instead the name of a routine
  public String gone(List<String> ids, String instead) {
    return messages.text("plan.gone", String.join(", ", ids), instead);
  }

  /// The routines of a weekday, or that there are none.
  public String routines(List<String> ids) {
    return ids.isEmpty()
        ? messages.text("plan.none")
        : ids.stream().map(names).collect(Collectors.joining(", "));
  }

  /// The name of a weekday.
  public String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, messages.locale());
  }

  /// The stand-alone name of a weekday, capitalised in every language.
  public String heading(DayOfWeek day) {
    String name = day(day);
    return name.substring(0, 1).toUpperCase(messages.locale()) + name.substring(1);
  }

  /// Returns the days of the week in the order of the user's locale.
  public Stream<DayOfWeek> week() {
    return Stream.iterate(messages.firstDayOfWeek(), day -> day.plus(1))
        .limit(DayOfWeek.values().length);
  }
}
