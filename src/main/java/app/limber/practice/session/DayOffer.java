package app.limber.practice.session;

import app.limber.plan.PlannedDay;
import app.limber.plan.WeekPlan;
import app.limber.routine.Routine;
import java.util.List;
import java.util.Optional;

/// What the plan for the week offers today.
///
/// @param next the first planned routine that has not been done and can be played
/// @param gone the ids of the open planned routines before the next one, which the content does not
///     have
public record DayOffer(PlannedDay planned, Optional<Routine> next, List<String> gone) {
  public DayOffer {
    gone = List.copyOf(gone);
  }

  /// The routine to offer: the next planned one; otherwise, if the user has no plan of their own,
  /// one of a programme that has not been played yet; otherwise the last one played. Empty only if
  /// there are no routines.
  ///
  /// @param own the user's own plan; may be empty
  public static Optional<Routine> routine(WeekPlan own, TodaySnapshot now) {
    return of(now.programmes().planOr(own, now.today()), now)
        .next()
        .or(() -> now.neverPlayed(own))
        .or(now::offered);
  }

  /// Compares a plan with what has been done today.
  public static DayOffer of(WeekPlan plan, TodaySnapshot now) {
    PlannedDay planned = plan.on(now.today(), now.log());
    return new DayOffer(
        planned,
        planned.open().stream().flatMap(id -> now.library().playable(id).stream()).findFirst(),
        planned.open().stream()
            .takeWhile(id -> now.library().playable(id).isEmpty())
            .distinct()
            .toList());
  }
}
