package app.limber.ui.history;

import app.limber.journal.Session;
import app.limber.practice.session.TodaySnapshot;
import app.limber.progress.Day;
import app.limber.progress.DayState;
import app.limber.progress.Progress;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The days of the last 53 weeks. All weeks are whole except the current one.
///
/// @param days oldest first, today last; the first is the first day of its week
record Year(List<Entry> days) {
  /// The number of weeks that contain any year.
  static final int WEEKS = 53;

  static final int DAYS_IN_WEEK = 7;

  Year {
    days = List.copyOf(days);
  }

  /// A day and its active minutes, rounded down.
  record Entry(Day day, int minutes) {
    private static final int[] SHADE_FROM_MINUTES = {5, 10, 20};

    /// The shade of the day: 0 without practice, else 1 (under 5 minutes) to 4 (20 minutes or
    /// more).
    int shade() {
      if (minutes == 0 && day.state() != DayState.PRACTISED) {
        return 0;
      }
      int shade = 1;
      for (int least : SHADE_FROM_MINUTES) {
        shade += minutes >= least ? 1 : 0;
      }
      return shade;
    }
  }

  /// The year that ends today.
  static Year of(TodaySnapshot history, DayOfWeek firstOfWeek) {
    Progress progress = history.progress();
    LocalDate today = progress.today();
    Map<LocalDate, Integer> seconds = new HashMap<>();
    for (Session session : history.log()) {
      seconds.merge(session.practiceDay(), session.activeSeconds(), Integer::sum);
    }
    LocalDate first =
        today.with(TemporalAdjusters.previousOrSame(firstOfWeek)).minusWeeks(WEEKS - 1L);
    List<Entry> days = new ArrayList<>();
    for (LocalDate date = first; !date.isAfter(today); date = date.plusDays(1)) {
      int active = seconds.getOrDefault(date, 0);
      days.add(new Entry(progress.day(date), Session.minutes(active)));
    }
    return new Year(days);
  }

  /// The number of days of each state.
  Map<DayState, Integer> states() {
    Map<DayState, Integer> states = new EnumMap<>(DayState.class);
    days.forEach(entry -> states.merge(entry.day().state(), 1, Integer::sum));
    return states;
  }

  int minutes() {
    return days.stream().mapToInt(Entry::minutes).sum();
  }
}
