package app.limber.cli;

import app.limber.practice.ProgressWords;
import app.limber.progress.Day;
import app.limber.progress.Progress;
import app.limber.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The state of practice as a few lines to read: today, the streak with its reason, the last seven
/// days, the totals.
final class StatusText {
  private final Words words;
  private final ProgressWords progressWords;

  StatusText(Words words) {
    this.words = words;
    this.progressWords = new ProgressWords(words);
  }

  List<String> lines(Progress progress) {
    List<String> lines = new ArrayList<>();
    lines.add(date("status.date", progress.today()));
    lines.add(words.name("status.today", progress.todaysEntry().state()));
    lines.add("");
    lines.add(progressWords.currentStreak(progress));
    lines.add(progressWords.longestStreak(progress));
    lines.add("");
    progress.lastSevenDays().forEach(day -> lines.add(line(day)));
    lines.add("");
    lines.add(
        words.text(
            "status.totals",
            words.count("status.sessions", progress.totalSessions()),
            words.count("status.minutes", progress.activeMinutes()),
            Math.round(100 * progress.habitStrength())));
    return lines;
  }

  private String line(Day day) {
    return String.format(
        Locale.ROOT,
        "%-11s %s %-10s %s",
        date("status.day", day.date()),
        words.name("day-symbol", day.state()),
        words.name("day-state", day.state()),
        progressWords.day(day));
  }

  private String date(String patternKey, LocalDate date) {
    return DateTimeFormatter.ofPattern(words.text(patternKey), words.locale()).format(date);
  }
}
