package app.limber.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The practised days of one run, and the days that kept it alive.
///
/// `since` and `until` are the first and the last practised day, null where there is none. Rest,
/// travel and eased days are counted from `since` on, up to the end of the run.
public record Streak(
    int practisedDays,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    int restDays,
    int travelDays,
    int easedDays) {
  private static final Streak NONE = new Streak(0, null, null, 0, 0, 0);

  /// The run that reaches the last day of a ledger, and the run with the most practised days; of
  /// equal ones, the latest.
  record Pair(Streak current, Streak longest) {}

  /// Walks a ledger once.
  static Pair in(List<Day> ledger) {
    Streak run = NONE;
    Streak longest = NONE;
    for (Day day : ledger) {
      run = run.then(day);
      if (run.practisedDays >= longest.practisedDays && run.practisedDays > 0) {
        longest = run;
      }
    }
    return new Pair(run, longest);
  }

  private Streak then(Day day) {
    if (day.state() == DayState.MISSED) {
      return NONE;
    }
    if (since == null && day.state() != DayState.PRACTISED) {
      return this;
    }
    return switch (day.state()) {
      case PRACTISED ->
          new Streak(
              practisedDays + 1,
              since == null ? day.date() : since,
              day.date(),
              restDays,
              travelDays,
              easedDays);
      case REST -> with(1, 0, 0);
      case TRAVEL -> with(0, 1, 0);
      case EASED -> with(0, 0, 1);
      case PENDING, MISSED, BEFORE -> this;
    };
  }

  private Streak with(int rest, int travel, int eased) {
    return new Streak(
        practisedDays, since, until, restDays + rest, travelDays + travel, easedDays + eased);
  }
}
