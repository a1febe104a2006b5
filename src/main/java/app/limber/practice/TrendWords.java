package app.limber.practice;

import app.limber.progress.Habit;
import app.limber.progress.StiffnessTrend;
import app.limber.progress.StiffnessTrend.Course;
import app.limber.words.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Says in plain words what the numbers of the log show, and no more than that.
public final class TrendWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final double PER_CENT = 100;

  private final Words words;

  public TrendWords(Words words) {
    this.words = words;
  }

  /// The trend in a few sentences: the course before practice, the course after it, and the change
  /// within a session.
  public List<String> sentences(StiffnessTrend trend) {
    if (trend.before() instanceof Course.TooFew before
        && trend.after() instanceof Course.TooFew after
        && !trend.change().isEnough()) {
      return List.of(tooFew(Math.max(before.told(), after.told()), before.needed()));
    }
    return List.of(before(trend.before()), after(trend.after()), change(trend.change()));
  }

  private String tooFew(int told, int needed) {
    return told == 0
        ? words.text("trend.none", needed)
        : words.count("trend.too-few", told, needed);
  }

  private String before(Course course) {
    return switch (course) {
      case Course.TooFew few -> words.count("trend.before.too-few", few.told(), few.needed());
      case Course.Told told -> words.text("trend.before", told.first(), told.last(), verdict(told));
    };
  }

  private String after(Course course) {
    return switch (course) {
      case Course.TooFew few -> words.count("trend.after.too-few", few.told(), few.needed());
      case Course.Told told -> words.text("trend.after", told.first(), told.last(), verdict(told));
    };
  }

  private String verdict(Course.Told told) {
    if (!told.isNoteworthy()) {
      return words.text("trend.same");
    }
    return told.difference() < 0 ? words.text("trend.less") : words.text("trend.more");
  }

  private String change(StiffnessTrend.Change change) {
    if (!change.isEnough()) {
      return words.count("trend.change.too-few", change.sessions(), StiffnessTrend.WINDOW);
    }
    double rounded = Math.round(change.mean() * 10) / 10.0;
    if (rounded == 0) {
      return words.text("trend.change.none", change.sessions());
    }
    return rounded < 0
        ? words.text("trend.change.less", change.sessions(), -rounded)
        : words.text("trend.change.more", change.sessions(), rounded);
  }

  /// Habit strength as a share, such as *64 %*.
  public String strength(double value) {
    return words.text("trend.per-cent", Math.round(value * PER_CENT));
  }

  /// Mornings a week, such as *5.2*; a dash in the first week.
  public String morningsPerWeek(Habit habit) {
    return habit
        .morningsPerWeek()
        .map(mornings -> words.text("trend.number", mornings))
        .orElseGet(() -> words.text("history.not-told"));
  }

  /// The usual starting time; a dash while there is none.
  public String usualStart(Habit habit) {
    return habit.usualStart().map(TIME::format).orElseGet(() -> words.text("history.not-told"));
  }

  /// A number with one decimal.
  public String number(double value) {
    return words.text("trend.number", value);
  }
}
