package app.limber.progress;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// A notable fact about today's practice.
public sealed interface Milestone {
  /// The run has reached one of the round numbers of practised days.
  record Round(int days) implements Milestone {}

  /// The run has become longer than every run before it, today.
  record PersonalBest(int days) implements Milestone {}

  /// The user is back after a missed day, with nothing in the new run yet.
  record WelcomeBack() implements Milestone {}

  /// Returns today's milestone, if any. A round number or a personal best counts only on the
  /// practised day that reaches it; a personal best needs an earlier run of at least a week.
  static Optional<Milestone> of(Progress progress) {
    int days = progress.current().practisedDays();
    if (progress.todaysEntry().state() != DayState.PRACTISED) {
      return days == 0 && progress.latestMissedDay().isPresent()
          ? Optional.of(new WelcomeBack())
          : Optional.empty();
    }
    if (ROUND.contains(days)) {
      return Optional.of(new Round(days));
    }
    int before = longestBefore(progress);
    return before >= LEAST_BEST && days == before + 1
        ? Optional.of(new PersonalBest(days))
        : Optional.empty();
  }

  /// The numbers of practised days that are round.
  Set<Integer> ROUND = Set.of(7, 30, 100, 365);

  /// From this length on a run is worth being beaten.
  int LEAST_BEST = 7;

  private static int longestBefore(Progress progress) {
    LocalDate since = progress.current().since();
    return since == null
        ? 0
        : Streak.in(
                progress.ledger().stream().takeWhile(day -> day.date().isBefore(since)).toList())
            .longest()
            .practisedDays();
  }
}
