package app.limber.exchange;

import app.limber.json.JsonOutput;
import app.limber.plan.PlannedDay;
import app.limber.practice.session.StatusReport;
import app.limber.progress.Progress;
import app.limber.progress.StepOffer;
import app.limber.words.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The state of practice as JSON that other programs may rely on.
public final class StatusJson {
  private static final int STRENGTH_DECIMALS = 4;

  private StatusJson() {}

  /// Returns one indented JSON object without a trailing line separator. `planned` is present only
  /// if there is a plan for the week, `offers` only if a step is offered.
  public static String of(StatusReport report) {
    Progress progress = report.progress();
    ObjectNode status = JsonOutput.object();
    status.put("on", progress.today().toString());
    status.put("today", Messages.code(progress.todaysEntry().state()));
    status.put("currentStreak", progress.current().practisedDays());
    status.put("longestStreak", progress.longest().practisedDays());
    status.put("totalSessions", progress.totalSessions());
    status.put("activeMinutes", progress.activeMinutes());
    status.put("habitStrength", strength(progress.habitStrength()));
    ArrayNode days = status.putArray("last7Days");
    progress
        .lastSevenDays()
        .forEach(
            day ->
                days.addObject()
                    .put("day", day.date().toString())
                    .put("state", Messages.code(day.state())));
    if (!(report.planned() instanceof PlannedDay.NoPlan)) {
      ArrayNode planned = status.putArray("planned");
      report
          .planned()
          .planned()
          .forEach(
              entry ->
                  planned.addObject().put("routine", entry.routine()).put("done", entry.done()));
    }
    if (!report.offers().isEmpty()) {
      ArrayNode offers = status.putArray("offers");
      report.offers().forEach(offer -> offer(offer, offers.addObject()));
    }
    return JsonOutput.indented(status);
  }

  private static void offer(StepOffer offer, ObjectNode object) {
    object.put("stretch", offer.dose().stretch());
    object.put("measure", Messages.code(offer.dose().measure()));
    object.put("now", offer.dose().value());
    switch (offer) {
      case StepOffer.Forward forward ->
          object.put("kind", "forward").put("to", forward.to()).put("after", forward.sessions());
      case StepOffer.Back back -> object.put("kind", "back").put("to", back.to());
      case StepOffer.LeaveOut _ -> object.put("kind", "leave-out");
    }
  }

  private static BigDecimal strength(double value) {
    return BigDecimal.valueOf(value).setScale(STRENGTH_DECIMALS, RoundingMode.HALF_UP);
  }
}
