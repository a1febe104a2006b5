package app.limber.ui.today;

import app.limber.plan.PlannedDay;
import app.limber.practice.session.DayOffer;
import app.limber.practice.session.TodaySnapshot;
import app.limber.practice.text.PlanText;
import app.limber.routine.Routine;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// What Today says of the plan for the week.
final class PlanNotice {
  private PlanNotice() {}

  /// Says what is planned today, and which planned routine is no longer there; empty without a
  /// plan.
  static List<Node> of(DayOffer day, TodaySnapshot now, Messages messages) {
    List<Node> found = new ArrayList<>();
    if (day.planned() instanceof PlannedDay.NoPlan) {
      return found;
    }
    PlanText text =
        new PlanText(messages, id -> now.library().routine(id).map(Routine::name).orElse(id));
    Label planned = Texts.of(text.today(day.planned()), "planned");
    planned.setId("planned");
    found.add(planned);
    if (!day.gone().isEmpty()) {
      String instead =
          day.next().or(now::offered).map(Routine::name).orElse(messages.text("plan.none"));
      found.add(Boxes.column("notice", Texts.of(text.gone(day.gone(), instead), "notice-text")));
    }
    return found;
  }
}
