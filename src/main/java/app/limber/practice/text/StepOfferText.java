package app.limber.practice.text;

import app.limber.journal.Measure;
import app.limber.progress.StepOffer;
import app.limber.words.Messages;
import java.util.function.UnaryOperator;

/// Sentences about small steps of a dose that are offered.
public final class StepOfferText {
  private final Messages messages;
  private final UnaryOperator<String> names;

  /// @param names returns the name of a stretch, given its id
  public StepOfferText(Messages messages, UnaryOperator<String> names) {
    this.messages = messages;
    this.names = names;
  }

  /// What is offered, as a question, and why, in numbers.
  public String offer(StepOffer offer) {
    String name = names.apply(offer.dose().stretch());
    int now = offer.dose().value();
    return switch (offer) {
      case StepOffer.Forward forward ->
          messages.text(
              isHold(offer) ? "step.forward.hold" : "step.forward.repetitions",
              name,
              now,
              forward.to(),
              forward.sessions());
      case StepOffer.Back back ->
          messages.text(
              isHold(offer) ? "step.back.hold" : "step.back.repetitions", name, now, back.to());
      case StepOffer.LeaveOut _ -> messages.text("step.leave-out", name);
    };
  }

  /// What a *yes* has done.
  public String accepted(StepOffer offer) {
    String name = names.apply(offer.dose().stretch());
    return offer instanceof StepOffer.LeaveOut
        ? messages.text("step.left-out", name)
        : messages.text(
            isHold(offer) ? "step.accepted.hold" : "step.accepted.repetitions",
            name,
            offer.dose().value() + offer.amount());
  }

  private static boolean isHold(StepOffer offer) {
    return offer.dose().measure() == Measure.HOLD_SECONDS;
  }
}
