package app.limber.practice.handout;

import app.limber.routine.Sides;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;

/// Says the dose of a stretch: *Steady hold · 2 repetitions · hold 30 seconds · each leg*.
public final class DoseText {
  private final Messages messages;

  public DoseText(Messages messages) {
    this.messages = messages;
  }

  /// The dose in one line.
  public String of(Handout.Part part) {
    List<String> said = new ArrayList<>();
    if (part.stretch().variants().size() > 1) {
      said.add(part.variant().name());
    }
    said.add(messages.count("handout.reps", part.reps()));
    part.hold().ifPresent(hold -> said.add(messages.count("handout.hold", hold.toSeconds())));
    if (part.breaths() > 0) {
      said.add(messages.count("handout.breaths", part.breaths()));
    }
    if (part.stretch().sides() == Sides.EACH) {
      said.add(messages.text("handout.each-leg"));
    }
    return String.join(" · ", said);
  }
}
