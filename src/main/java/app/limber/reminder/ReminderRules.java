package app.limber.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/// Decides when to remind.
public final class ReminderRules {
  /// The length of a snooze.
  public static final Duration SNOOZE = Duration.ofMinutes(10);

  /// How long after its time a reminder is still shown if the machine was off or asleep.
  public static final Duration CATCH_UP = Duration.ofHours(6);

  private static final int DAYS_AHEAD = 8;

  private ReminderRules() {}

  /// Decides whether to show the reminder now.
  ///
  /// It is shown once per practice day, at its time or up to [#CATCH_UP] later, and again when a
  /// snooze ends.
  public static ReminderVerdict reminder(
      ReminderPlan plan, ReminderState state, ReminderMoment moment) {
    if (!plan.remind()) {
      return ReminderVerdict.OFF;
    }
    Optional<ReminderVerdict> quiet = quiet(state, moment);
    if (quiet.isPresent()) {
      return quiet.get();
    }
    Instant until = state.snoozedUntil();
    if (until != null && isToday(until, moment)) {
      return moment.now().toInstant().isBefore(until)
          ? ReminderVerdict.SNOOZED
          : inTime(until, moment);
    }
    ZonedDateTime last = lastTime(plan, moment);
    boolean isTodays = !moment.dayOf(last).isBefore(moment.today());
    if (!plan.days().contains((isTodays ? last : moment.now()).getDayOfWeek())) {
      return ReminderVerdict.OTHER_DAY;
    }
    if (!isTodays) {
      return ReminderVerdict.TOO_EARLY;
    }
    if (moment.today().equals(state.remindedOn())) {
      return ReminderVerdict.REMINDED;
    }
    return moment.today().equals(state.passedOn())
        ? ReminderVerdict.PASSED
        : inTime(last.toInstant(), moment);
  }

  /// Decides whether Limber opens if the user logs in now: on the chosen days, from the day start
  /// until noon.
  public static ReminderVerdict atLogIn(
      ReminderPlan plan, ReminderState state, ReminderMoment moment) {
    if (!plan.openAtLogIn()) {
      return ReminderVerdict.OFF;
    }
    Optional<ReminderVerdict> quiet = quiet(state, moment);
    if (quiet.isPresent()) {
      return quiet.get();
    }
    LocalTime time = moment.now().toLocalTime();
    if (!plan.days().contains(moment.now().getDayOfWeek())) {
      return ReminderVerdict.OTHER_DAY;
    }
    if (time.isBefore(moment.dayStart())) {
      return ReminderVerdict.TOO_EARLY;
    }
    return time.isBefore(LocalTime.NOON) ? ReminderVerdict.DUE : ReminderVerdict.TOO_LATE;
  }

  /// Returns the time of the next reminder; empty if there is none.
  public static Optional<ZonedDateTime> next(
      ReminderPlan plan, ReminderState state, ReminderMoment moment) {
    if (!plan.remind()) {
      return Optional.empty();
    }
    Instant until = state.snoozedUntil();
    if (until != null
        && quiet(state, moment).isEmpty()
        && moment.now().toInstant().isBefore(until)) {
      return Optional.of(until.atZone(moment.now().getZone()));
    }
    for (int ahead = 0; ahead < DAYS_AHEAD; ahead++) {
      ZonedDateTime time = moment.now().plusDays(ahead).with(plan.time());
      boolean silent =
          moment.dayOf(time).equals(moment.today()) && quiet(state, moment).isPresent();
      if (time.isAfter(moment.now()) && plan.days().contains(time.getDayOfWeek()) && !silent) {
        return Optional.of(time);
      }
    }
    return Optional.empty();
  }

  /// Returns the reason for no reminder on this day at all, if any.
  private static Optional<ReminderVerdict> quiet(ReminderState state, ReminderMoment moment) {
    if (moment.settled()) {
      return Optional.of(ReminderVerdict.SETTLED);
    }
    return moment.today().equals(state.notToday())
        ? Optional.of(ReminderVerdict.NOT_TODAY)
        : Optional.empty();
  }

  private static boolean isToday(Instant time, ReminderMoment moment) {
    return !moment.dayOf(time.atZone(moment.now().getZone())).isBefore(moment.today());
  }

  private static ZonedDateTime lastTime(ReminderPlan plan, ReminderMoment moment) {
    ZonedDateTime today = moment.now().with(plan.time());
    return today.isAfter(moment.now()) ? moment.now().minusDays(1).with(plan.time()) : today;
  }

  private static ReminderVerdict inTime(Instant time, ReminderMoment moment) {
    return moment.now().toInstant().isAfter(time.plus(CATCH_UP))
        ? ReminderVerdict.TOO_LATE
        : ReminderVerdict.DUE;
  }
}
