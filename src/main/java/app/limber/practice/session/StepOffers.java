package app.limber.practice.session;

import app.limber.practice.log.UndoResult;
import app.limber.practice.preferences.Exclusion;
import app.limber.practice.preferences.RoutineDoses;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.StretchSettings;
import app.limber.progress.Progression;
import app.limber.progress.StepOffer;
import app.limber.routine.Routine;
import app.limber.values.Orders;
import java.time.LocalDate;
import java.util.List;

/// The small steps that can be offered today.
public final class StepOffers {
  private StepOffers() {}

  /// The open offers of the routine that Today offers.
  public static List<StepOffer> today(TodaySnapshot now, Settings settings) {
    return DayOffer.routine(settings.weekPlan(), now)
        .map(routine -> of(routine, now, settings))
        .orElse(List.of());
  }

  /// The settings after an undo or a redo of the log: a stretch that was left out by an answer is
  /// played again once that answer is undone.
  ///
  /// @param undone whether the answers were undone; false if they were redone
  public static Settings following(
      UndoResult done, boolean undone, Settings settings, LocalDate today) {
    StretchSettings stretches = settings.stretches();
    Exclusion leftOut = Exclusion.always(true);
    for (String stretch : done.leftOut()) {
      if (!undone) {
        stretches = stretches.leaving(stretch, leftOut, today);
      } else if (leftOut.equals(stretches.leftOut().get(stretch))) {
        stretches = stretches.takingBack(stretch);
      }
    }
    return settings.with(stretches);
  }

  /// The open offers of a routine, those because of pain first, else in the routine's order. A
  /// stretch that is left out today has none.
  public static List<StepOffer> of(Routine routine, TodaySnapshot now, Settings settings) {
    StretchSettings stretches = settings.stretches();
    RoutineDoses doses = new RoutineDoses(now.library(), stretches, now.steps());
    Progression progression = doses.progression(now.log());
    return doses.planned(routine).stream()
        .filter(dose -> stretches.leftOutOn(now.today(), dose.stretch()).isEmpty())
        .flatMap(dose -> progression.offer(dose).stream())
        .sorted(Orders.by(offer -> offer instanceof StepOffer.Forward))
        .toList();
  }
}
