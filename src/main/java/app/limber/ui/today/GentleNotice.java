package app.limber.ui.today;

import app.limber.journal.Session;
import app.limber.practice.session.TodaySnapshot;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Offers a gentle start once, with every reason for it: pain that ended the session before, and
/// much stiffness today.
final class GentleNotice {
  private final TodayModel model;
  private final Messages messages;

  GentleNotice(TodayModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /// The offer with its answers; nothing without a reason.
  ///
  /// @param focus takes the focus from an answer that disappears
  Optional<Node> of(TodaySnapshot todaySnapshot, Runnable focus) {
    if (model.restingProperty().get()) {
      return Optional.of(Notice.of(messages.text("today.resting")));
    }
    Optional<Session> pain = todaySnapshot.painBefore();
    boolean stiff = model.isVeryStiff();
    if (pain.isEmpty() && !stiff) {
      return Optional.empty();
    }
    List<Button> answers = new ArrayList<>();
    answers.add(startGently(pain.isPresent()));
    if (stiff) {
      answers.add(Buttons.plain("not-today", messages.text("today.not-today"), () -> rest(focus)));
    }
    VBox card = Notice.of(reason(pain.isPresent(), stiff), answers.toArray(Button[]::new));
    pain.flatMap(TodaySnapshot::painfulStretch)
        .flatMap(id -> todaySnapshot.library().stretch(id))
        .ifPresent(
            stretch -> card.getChildren().add(leaveOut(stretch.id(), stretch.name(), focus)));
    return Optional.of(card);
  }

  private Button startGently(boolean afterPain) {
    Button gently =
        Buttons.plain(
            afterPain ? "pain-start-gently" : "stiff-start-gently",
            messages.text("today.start-gently"),
            model::startGently);
    if (afterPain) {
      gently.setAccessibleText(messages.text("today.start-gently.after-pain"));
    }
    return gently;
  }

  private String reason(boolean pain, boolean stiff) {
    if (pain && stiff) {
      return messages.text("today.pain-before-and-very-stiff");
    }
    return messages.text(pain ? "today.pain-before" : "today.very-stiff");
  }

  private Node leaveOut(String id, String name, Runnable focus) {
    if (model.isLeftOut(id)) {
      return Texts.of(messages.text("today.left-out", name), "small");
    }
    return Buttons.plain(
        "pain-leave-out", messages.text("today.leave-out", name), () -> leaveOut(id, focus));
  }

  /// Leaves a stretch out and focuses Start, as the pressed button disappears.
  private void leaveOut(String id, Runnable focus) {
    model.leaveOut(id);
    focus.run();
  }

  private void rest(Runnable focus) {
    model.rest();
    focus.run();
  }
}
