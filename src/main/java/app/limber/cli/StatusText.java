package app.limber.cli;

import app.limber.cli.context.Columns;
import app.limber.practice.text.ProgressText;
import app.limber.progress.Day;
import app.limber.progress.Progress;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;

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
    lines.add(messages.date("status.date", progress.today()));
    lines.add(messages.name("status.today", progress.todaysEntry().state()));
    lines.add("");
    lines.add(progressText.currentStreak(progress));
    lines.add(progressText.longestStreak(progress));
    lines.add("");
    List<Day> week = progress.lastSevenDays();
    int days = Columns.width(week.stream().map(this::date), DAY_WIDTH);
    int states = Columns.width(week.stream().map(this::state), STATE_WIDTH);
    week.forEach(day -> lines.add(line(day, days, states)));
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
    return String.join(
        " ",
        Columns.left(date(day), days),
        messages.name("day-symbol", day.state()),
        Columns.left(state(day), states),
        progressText.day(day));
  }

  private String date(Day day) {
    return messages.date("status.day", day.date());
  }

  private String state(Day day) {
    return messages.name("day-state", day.state());
  }
}
