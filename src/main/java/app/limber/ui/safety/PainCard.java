package app.limber.ui.safety;

import app.limber.player.PlannedStretch;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The calm card after a stop for pain. For ten seconds the stop can be taken back.
public final class PainCard {
  private final PainModel model;
  private final Messages messages;
  private final Card card;
  private final Button takeBack;

  /// The card for a stop that has just happened.
  ///
  /// @param emergencyNumber the number to call where the user lives, if they have told it
  /// @param close runs when the card is put away and the stop stands
  public PainCard(
      PainModel model, @Nullable String emergencyNumber, Messages messages, Runnable close) {
    this.model = model;
    this.messages = messages;
    this.card = new Card(messages.text("pain.title"));
    card.whenEscaped(() -> finish(close));
    card.whenAbandoned(model::keep);
    card.setId("pain-card");
    Button finish = Buttons.main(messages.text("pain.close"), () -> finish(close));
    finish.setId("pain-close");
    takeBack = Buttons.plain("", this::takeBack);
    takeBack.setId("pain-take-back");
    card.add(
        Texts.of(messages.text("pain.kept"), "card-lead"),
        SafetyCard.emergency(messages, emergencyNumber),
        SafetyCard.section(messages, "safety.soon.title", List.of("safety.soon")),
        which(),
        where());
    card.addActions(finish, takeBack);
    model.secondsToTakeBackProperty().subscribe(left -> offerToTakeBack(left.intValue()));
  }

  public Card card() {
    return card;
  }

  private VBox which() {
    FlowPane choices = new FlowPane();
    choices.getStyleClass().add("choices");
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
    VBox which = new VBox(Texts.of(messages.text("pain.which"), "card-heading"), choices);
    which.getStyleClass().add("card-section");
    return which;
  }

  private VBox where() {
    TextField field = new TextField();
    field.setId("pain-where");
    field.setPromptText(messages.text("pain.where-prompt"));
    field.setAccessibleText(messages.text("pain.where"));
    field.textProperty().bindBidirectional(model.whereProperty());
    VBox where = new VBox(Texts.of(messages.text("pain.where"), "card-heading"), field);
    where.getStyleClass().add("card-section");
    return where;
  }

  private void offerToTakeBack(int secondsLeft) {
    String text = messages.text("pain.take-back", secondsLeft);
    takeBack.setText(text);
    takeBack.setAccessibleText(text);
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
