package app.limber.cli.step;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.LogAccess;
import app.limber.journal.StepFact.Answer;
import app.limber.practice.preferences.Exclusion;
import app.limber.practice.session.StepOffers;
import app.limber.practice.session.TodaySnapshot;
import app.limber.practice.text.StepOfferText;
import app.limber.progress.StepOffer;
import app.limber.words.PlainText;
import java.util.List;

/// Access to the steps that are offered, for commands.
final class StepAccess {
  private final CommandContext context;
  private final LogAccess log;
  private final TodaySnapshot now;

  StepAccess(CommandContext context) {
    this.context = context;
    this.log = new LogAccess(context);
    this.now = context.services().snapshots().of(log.contents());
  }

  List<StepOffer> offers() {
    return StepOffers.today(now, context.settings());
  }

  /// The open offer for a stretch.
  ///
  /// @throws CommandProblem if there is none
  StepOffer offer(String stretch) {
    List<StepOffer> offers = offers();
    return offers.stream()
        .filter(offer -> offer.dose().stretch().equals(stretch))
        .findFirst()
        .orElseThrow(
            () ->
                CommandProblem.found(
                    context
                        .messages()
                        .text(
                            "cli.step.not-offered",
                            PlainText.withoutControls(stretch, '?'),
                            context.didYouMean(
                                stretch,
                                offers.stream().map(offer -> offer.dose().stretch()).toList()))));
  }

  void answer(StepOffer offer, Answer answer) {
    log.correct(
        book -> {
          book.answer(offer, answer);
          return true;
        });
  }

  /// Leaves a stretch out from now on, because it hurt.
  ///
  /// @throws CommandProblem if that cannot be saved
  void leaveOut(String stretch) {
    context.change(
        settings ->
            settings.with(
                settings.stretches().leaving(stretch, Exclusion.always(true), now.today())));
  }

  StepOfferText text() {
    return new StepOfferText(context.messages(), now::stretchName);
  }

  String name(String stretch) {
    return now.stretchName(stretch);
  }
}
