package app.limber.practice.session;

import app.limber.plan.PlannedDay;
import app.limber.progress.Progress;
import app.limber.progress.StepOffer;
import java.util.List;

/// The state of practice on one day, as `limber status` tells it.
///
/// @param planned what is planned on that day
/// @param offers the steps of doses that are offered
public record StatusReport(Progress progress, PlannedDay planned, List<StepOffer> offers) {
  public StatusReport {
    offers = List.copyOf(offers);
  }
}
