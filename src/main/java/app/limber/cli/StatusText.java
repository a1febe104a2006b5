package app.limber.cli;

import app.limber.practice.text.ProgressText;
import app.limber.progress.Day;
import app.limber.progress.Progress;
import app.limber.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The state of practice as a few lines to read: today, the streak with its reason, the last seven
/// days, the totals.
final class StatusText {
  private static final int DAY_WIDTH = 11;
  private static final int STATE_WIDTH = 10;

  private final Messages messages;
  private final ProgressText progressText;

  StatusText(Messages messages) {
    this.messages = messages;
    this.progressText = new ProgressText(messages);
  }

  List<String> lines(Progress progress) {
    List<String> lines = new ArrayList<>();
    lines.add(date("status.date", progress.today()));
    lines.add(messages.name("status.today", progress.todaysEntry().state()));
    lines.add("");
    lines.add(progressText.currentStreak(progress));
    lines.add(progressText.longestStreak(progress));
    lines.add("");
    int days = width(progress.lastSevenDays(), DAY_WIDTH, this::date);
    int states = width(progress.lastSevenDays(), STATE_WIDTH, this::state);
    progress.lastSevenDays().forEach(day -> lines.add(line(day, days, states)));
    lines.add("");
    lines.add(
        messages.text(
            "status.totals",
            messages.count("status.sessions", progress.totalSessions()),
            messages.count("status.minutes", progress.activeMinutes()),
            Math.round(100 * progress.habitStrength())));
    return lines;
  }

  private String line(Day day, int days, int states) {
    return String.format(
        Locale.ROOT,
        "%-" + days + "s %s %-" + states + "s %s",
        date(day),
        messages.name("day-symbol", day.state()),
        state(day),
        progressText.day(day));
  }

  private static int width(List<Day> days, int least, Function<Day, String> cell) {
    return days.stream().map(cell).mapToInt(String::length).reduce(least, Math::max);
  }

  private String date(Day day) {
    return date("status.day", day.date());
  }

  private String state(Day day) {
    return messages.name("day-state", day.state());
  }

  private String date(String patternKey, LocalDate date) {
    return messages.date(patternKey, date);
  }
}
