package app.limber.ui.today;

import app.limber.journal.StepFact.Answer;
import app.limber.practice.log.LogService;
import app.limber.practice.preferences.Exclusion;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.session.Plan;
import app.limber.practice.session.StepOffers;
import app.limber.practice.session.TodaySnapshot;
import app.limber.practice.text.StepOfferText;
import app.limber.progress.StepOffer;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Texts;
import app.limber.ui.navigation.Notifier;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// The small step of a dose that Today offers, with its reason in numbers. There is at most one.
public final class StepCard {
  private final TodayModel model;
  private final LogService log;
  private final SettingsService settings;
  private final Notifier notifier;
  private final Messages messages;

  /// Whether the settings that the last answer changed could not be saved: *from now on* would then
  /// be untrue.
  private boolean unsaved;

  /// @param notifier says what an answer has done, or why it was not kept
  public StepCard(
      TodayModel model,
      LogService log,
      SettingsService settings,
      Notifier notifier,
      Messages messages) {
    this.model = model;
    this.log = log;
    this.settings = settings;
    this.notifier = notifier;
    this.messages = messages;
  }

  /// The step for the routine that Start plays.
  Optional<StepOffer> offer(TodaySnapshot now) {
    Plan plan = model.planProperty().get();
    if (plan == null || model.restingProperty().get() || now.logProblem() != null) {
      return Optional.empty();
    }
    return StepOffers.of(plan.routine(), now, settings.settings()).stream().findFirst();
  }

  /// The card that offers a step.
  ///
  /// @param answered runs as soon as the user has answered
  Node card(StepOffer offer, TodaySnapshot now, Runnable answered) {
    StepOfferText text = new StepOfferText(messages, now::stretchName);
    String stretch = offer.dose().stretch();
    List<Button> answers = new ArrayList<>();
    answers.add(
        Buttons.plain(
            "step-yes",
            messages.text("step.yes"),
            () -> {
              unsaved = false;
              if (offer instanceof StepOffer.LeaveOut) {
                leaveOut(stretch, now);
              }
              answer(offer, Answer.YES, text.accepted(offer), answered);
            }));
    answers.add(
        Buttons.plain(
            "step-not-now",
            messages.text("step.not-now"),
            () -> answer(offer, Answer.NOT_NOW, "", answered)));
    if (offer instanceof StepOffer.Forward) {
      Button never =
          Buttons.plain(
              "step-never",
              messages.text("step.never"),
              () -> answer(offer, Answer.NEVER, "", answered));
      never.setAccessibleText(messages.text("step.never.named", now.stretchName(stretch)));
      answers.add(never);
    }
    Node card =
        Boxes.column(
            "notice",
            Texts.of(text.offer(offer), "notice-text"),
            Boxes.flow("notice-actions", answers.toArray(Button[]::new)));
    card.setId("step-offer");
    return card;
  }

  private void leaveOut(String stretch, TodaySnapshot now) {
    Settings before = settings.settings();
    settings.change(
        before.with(before.stretches().leaving(stretch, Exclusion.always(true), now.today())),
        () -> {
          unsaved = true;
          notifier.say(messages.text("settings.not-kept"));
        });
  }

  private void answer(StepOffer offer, Answer answer, String told, Runnable answered) {
    answered.run();
    log.correct(
        book -> {
          book.answer(offer, answer);
          return told;
        },
        done -> {
          if (!done.isEmpty() && !unsaved) {
            notifier.say(done);
          }
          model.refresh();
        },
        problem -> notifier.say(messages.name("correction-problem", problem.reason())));
  }
}
