package app.limber.cli;

import app.limber.practice.text.ProgressText;
import app.limber.progress.Day;
import app.limber.progress.Progress;
import app.limber.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The state of practice as a few lines to read: today, the streak with its reason, the last seven
/// days, the totals.
final class StatusText {
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
    progress.lastSevenDays().forEach(day -> lines.add(line(day)));
    lines.add("");
    lines.add(
        messages.text(
            "status.totals",
            messages.count("status.sessions", progress.totalSessions()),
            messages.count("status.minutes", progress.activeMinutes()),
            Math.round(100 * progress.habitStrength())));
    return lines;
  }

  private String line(Day day) {
    return String.format(
        Locale.ROOT,
        "%-11s %s %-10s %s",
        date("status.day", day.date()),
        messages.name("day-symbol", day.state()),
        messages.name("day-state", day.state()),
        progressText.day(day));
  }

  private String date(String patternKey, LocalDate date) {
    return messages.date(patternKey, date);
  }
}
