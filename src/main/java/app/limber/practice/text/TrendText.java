package app.limber.practice.text;

import app.limber.progress.Habit;
import app.limber.progress.StiffnessTrend;
import app.limber.progress.StiffnessTrend.Course;
import app.limber.words.Messages;
import java.util.List;

/// Says in plain words what the numbers of the log show, and no more than that.
public final class TrendText {
  private static final double PER_CENT = 100;

  private final Messages messages;

  public TrendText(Messages messages) {
    this.messages = messages;
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
        ? messages.text("trend.none", needed)
        : messages.count("trend.too-few", told, needed);
  }

  private String before(Course course) {
    return switch (course) {
      case Course.TooFew few -> messages.count("trend.before.too-few", few.told(), few.needed());
      case Course.Told told ->
          messages.text("trend.before", told.first(), told.last(), verdict(told));
    };
  }

  private String after(Course course) {
    return switch (course) {
      case Course.TooFew few -> messages.count("trend.after.too-few", few.told(), few.needed());
      case Course.Told told ->
          messages.text("trend.after", told.first(), told.last(), verdict(told));
    };
  }

  private String verdict(Course.Told told) {
    if (!told.isNoteworthy()) {
      return messages.text("trend.same");
    }
    return told.difference() < 0 ? messages.text("trend.less") : messages.text("trend.more");
  }

  private String change(StiffnessTrend.Change change) {
    if (!change.isEnough()) {
      return messages.count("trend.change.too-few", change.sessions(), StiffnessTrend.WINDOW);
    }
    double rounded = Math.round(change.mean() * 10) / 10.0;
    if (rounded == 0) {
      return messages.text("trend.change.none", change.sessions());
    }
    return rounded < 0
        ? messages.text("trend.change.less", change.sessions(), -rounded)
        : messages.text("trend.change.more", change.sessions(), rounded);
  }

  /// Habit strength as a share, such as *64 %*.
  public String strength(double value) {
    return messages.text("trend.per-cent", Math.round(value * PER_CENT));
  }

  /// Mornings a week, such as *5.2*; a dash in the first week.
  public String morningsPerWeek(Habit habit) {
    return habit
        .morningsPerWeek()
        .map(mornings -> messages.text("trend.number", mornings))
        .orElseGet(() -> messages.text("history.not-told"));
  }

  /// The usual starting time; a dash while there is none.
  public String usualStart(Habit habit) {
    return habit
        .usualStart()
        .map(messages::time)
        .orElseGet(() -> messages.text("history.not-told"));
  }

  /// A number with one decimal.
  public String number(double value) {
    return messages.text("trend.number", value);
  }
}
