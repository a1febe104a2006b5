package app.limber.ui.player;

import app.limber.player.PlannedStretch;
import app.limber.practice.log.Keeping;
import app.limber.practice.text.SafetyText;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Texts;
import app.limber.ui.safety.SafetyCard;
import app.limber.words.Messages;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The card shown after a stop for pain. For ten seconds the stop can be undone.
public final class PainCard {
  private final PainModel model;
  private final Messages messages;
  private final Card card;
  private final Button takeBack;

  /// Creates the card for a stop that has just happened.
  ///
  /// @param close runs after the card is closed and the stop is confirmed
  public PainCard(PainModel model, Messages messages, Runnable close) {
    this.model = model;
    this.messages = messages;
    SafetyText text = SafetyText.afterPain(messages);
    this.card = new Card(text.title());
    card.whenEscaped(() -> finish(close));
    card.whenAbandoned(model::keep);
    card.setId("pain-card");
    Button finish = Buttons.main("pain-close", messages.text("pain.close"), () -> finish(close));
    takeBack = Buttons.plain("pain-take-back", "", this::takeBack);
    Label kept = Texts.of(text.intro(), "card-lead", "pain-kept");
    model.keepingProperty().subscribe(keeping -> kept.setText(kept(keeping)));
    card.add(kept);
    card.add(SafetyCard.sections(text, messages, model.emergencyNumber()));
    card.add(which(), where());
    card.addActions(finish, takeBack);
    model.secondsToTakeBackProperty().subscribe(left -> offerToTakeBack(left.intValue()));
  }

  /// Says *kept* and *safe* only once the stop is in the log.
  private String kept(Keeping keeping) {
    return messages.text(
        switch (keeping) {
          case Keeping.Writing _ -> "pain.right";
          case Keeping.Kept _ -> "pain.kept";
          case Keeping.Trying _, Keeping.Lost _ -> "pain.not-kept";
        });
  }

  public Card card() {
    return card;
  }

  private VBox which() {
    FlowPane choices = Boxes.flow("choices");
    ToggleGroup group = new ToggleGroup();
    for (PlannedStretch planned : model.stretches()) {
      ToggleButton choice = new ToggleButton(planned.stretch().name());
      choice.setId("pain-stretch-" + planned.stretch().id());
      choice.setToggleGroup(group);
      choice.setSelected(Objects.equals(planned.stretch().id(), model.stretchProperty().get()));
      choice.setUserData(planned.stretch().id());
      choices.getChildren().add(choice);
    }
    // Not on action: the arrow keys select without one.
    group
        .selectedToggleProperty()
        .subscribe(
            toggle ->
                model.stretchProperty().set(toggle == null ? null : (String) toggle.getUserData()));
    return Boxes.column(
        "card-section", Texts.of(messages.text("pain.which"), "card-heading"), choices);
  }

  private VBox where() {
    TextField field = new TextField();
    field.setId("pain-where");
    field.setPromptText(messages.text("pain.where-prompt"));
    field.setAccessibleText(messages.text("pain.where"));
    field.textProperty().bindBidirectional(model.whereProperty());
    return Boxes.column(
        "card-section", Texts.of(messages.text("pain.where"), "card-heading"), field);
  }

  private void offerToTakeBack(int secondsLeft) {
    String text = messages.text("pain.take-back", secondsLeft);
    Buttons.rename(takeBack, text);
    if (secondsLeft == 0) {
      if (takeBack.isFocused()) {
        card.focusSafeAction();
      }
      takeBack.setVisible(false);
    }
  }

  private void takeBack() {
    if (model.takeBack()) {
      card.close();
    }
  }

  private void finish(Runnable close) {
    card.close();
    model.keep();
    close.run();
  }
}
