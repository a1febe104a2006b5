package app.limber.practice.session;

import app.limber.plan.PlannedDay;
import app.limber.progress.Progress;

/// The state of practice on one day, as `limber status` tells it.
///
/// @param planned what is planned on that day
public record StatusReport(Progress progress, PlannedDay planned) {}
