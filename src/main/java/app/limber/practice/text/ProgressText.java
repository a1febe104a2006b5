package app.limber.practice.text;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.progress.Day;
import app.limber.progress.DayReason.Before;
import app.limber.progress.DayReason.Eased;
import app.limber.progress.DayReason.Missed;
import app.limber.progress.DayReason.Pending;
import app.limber.progress.DayReason.Practised;
import app.limber.progress.DayReason.Rest;
import app.limber.progress.DayReason.Travel;
import app.limber.progress.Milestone;
import app.limber.progress.Progress;
import app.limber.progress.Streak;
import app.limber.words.Messages;
import app.limber.words.PlainText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says in words why a day is what it is, and why the streak is the number that it is.
public final class ProgressText {
  private final Messages messages;
  private final DateText dates;

  public ProgressText(Messages messages) {
    this.messages = messages;
    this.dates = new DateText(messages);
  }

  /// One sentence that gives the reason of a day.
  public String day(Day day) {
    return switch (day.reason()) {
      case Practised practised -> practised(practised);
      case Eased eased -> messages.text("day.eased", name(eased.session()));
      case Rest rest -> messages.count("day.rest", rest.offDays(), rest.allowed());
      case Missed missed ->
          missed.allowed() == 0
              ? messages.text("day.missed.no-rest-days")
              : messages.count("day.missed", missed.offDays(), missed.allowed());
      case Travel travel ->
          messages.text("day.travel", travel.departed().zone(), travel.arrived().zone());
      case Pending _ -> messages.text("day.pending");
      case Before _ -> messages.text("day.before");
    };
  }

  /// One sentence that gives the current streak and what kept it going, or why there is none.
  public String currentStreak(Progress progress) {
    Streak streak = progress.current();
    LocalDate since = streak.since();
    if (since == null) {
      return progress
          .latestMissedDay()
          .map(
              day ->
                  messages.text("streak.ended", dates.date(day.date(), progress.today()), day(day)))
          .orElseGet(() -> messages.text("streak.none"));
    }
    String first = dates.date(since, progress.today());
    String days = messages.count("streak.since", streak.practisedDays(), first);
    return kept(streak)
        .map(keepers -> messages.text("streak.kept", days, keepers))
        .orElseGet(() -> messages.text("streak.plain", days));
  }

  /// The greeting with the streak: today's milestone if there is one, else the current streak and
  /// its reason.
  public String greeting(Progress progress) {
    return milestone(progress).orElseGet(() -> currentStreak(progress));
  }

  /// A sentence about today's milestone, if there is one.
  public Optional<String> milestone(Progress progress) {
    return Milestone.of(progress).map(this::milestone);
  }

  private String milestone(Milestone milestone) {
    return switch (milestone) {
      case Milestone.Round round -> messages.count("milestone.round", round.days());
      case Milestone.PersonalBest best -> messages.count("milestone.best", best.days());
      case Milestone.WelcomeBack _ -> messages.text("milestone.back");
    };
  }

  /// One sentence that gives the longest streak and when it was.
  public String longestStreak(Progress progress) {
    Streak streak = progress.longest();
    LocalDate since = streak.since();
    LocalDate until = streak.until();
    if (since == null || until == null) {
      return messages.text("streak.longest.none");
    }
    if (since.equals(progress.current().since())) {
      return messages.text("streak.longest.current");
    }
    return messages.count(
        "streak.longest",
        streak.practisedDays(),
        dates.date(since, progress.today()),
        dates.date(until, progress.today()));
  }

  /// The routine's name; a log may come from anywhere, so nothing in it may move the cursor.
  private static String name(Session session) {
    return PlainText.oneLine(session.routineName());
  }

  private String practised(Practised practised) {
    Session session = practised.session();
    String sentence =
        session.outcome() == Outcome.COMPLETED
            ? messages.text("day.practised.completed", name(session))
            : messages.text("day.practised.partly", name(session), practised.activePercent());
    int more = practised.counted() - 1;
    return more == 0
        ? sentence
        : messages.text(
            "day.practised.and-more", sentence, messages.count("day.practised.more", more));
  }

  /// The days that kept a streak going without adding to it, such as *2 rest days and 1 travel
  /// day*.
  private Optional<String> kept(Streak streak) {
    List<String> keepers = new ArrayList<>();
    if (streak.restDays() > 0) {
      keepers.add(messages.count("streak.rest-days", streak.restDays()));
    }
    if (streak.travelDays() > 0) {
      keepers.add(messages.count("streak.travel-days", streak.travelDays()));
    }
    if (streak.easedDays() > 0) {
      keepers.add(messages.count("streak.eased-days", streak.easedDays()));
    }
    return keepers.stream().reduce((list, next) -> messages.text("streak.and", list, next));
  }
}
