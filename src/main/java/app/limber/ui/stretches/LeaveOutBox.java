package app.limber.ui.stretches;

import app.limber.practice.preferences.Exclusion;
import app.limber.routine.Stretch;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Focus;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The controls that leave a stretch out of all routines and take it back.
final class LeaveOutBox extends VBox {
  private final StretchesModel model;
  private final Stretch stretch;
  private final Messages messages;
  private final Label state = Texts.of("", "card-text");
  private final CheckBox pain;
  private final Button today;
  private final Button takeBack;
  private final FlowPane leave;
  private boolean wasOut;

  LeaveOutBox(StretchesModel model, Stretch stretch, Messages messages) {
    this.model = model;
    this.stretch = stretch;
    this.messages = messages;
    pain = new CheckBox(messages.text("stretches.pain"));
    pain.setId("leave-out-pain");
    pain.setAccessibleText(pain.getText());
    today =
        Buttons.plain(
            "leave-out-today", messages.text("stretches.leave-out-today"), () -> leave(false));
    Button always =
        Buttons.plain(
            "leave-out-always", messages.text("stretches.leave-out-always"), () -> leave(true));
    takeBack =
        Buttons.plain(
            "take-back", messages.text("stretches.take-back"), () -> model.takeBack(stretch));
    leave = Boxes.flow("choices", pain, today, always);
    getStyleClass().add("leave-out");
  }

  private void leave(boolean always) {
    model.leaveOut(stretch, always, pain.isSelected());
  }

  /// Updates the controls to whether the stretch is left out.
  void refresh() {
    Optional<Exclusion> how = model.leftOut(stretch);
    boolean hadFocus = Focus.in(this).filter(Button.class::isInstance).isPresent();
    state.setText(how.map(this::told).orElse(messages.text("stretches.leave-out-hint")));
    Label heading = Texts.of(messages.text("stretches.leave-out"), "card-heading");
    getChildren().setAll(heading, state, how.isPresent() ? Boxes.flow("choices", takeBack) : leave);
    if (hadFocus && wasOut != how.isPresent()) {
      (how.isPresent() ? takeBack : today).requestFocus();
    }
    wasOut = how.isPresent();
  }

  private String told(Exclusion how) {
    String until =
        messages.text(how.isAlways() ? "stretches.left-out-always" : "stretches.left-out-today");
    return how.pain() ? messages.text("stretches.because-of-pain", until) : until;
  }
}
