package app.limber.ui.controls;

import app.limber.words.Messages;
import atlantafx.base.controls.Spacer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A question answered with a number from 0 to 10 or not at all. Pressing the selected number again
/// clears the answer.
public final class StiffnessScale extends VBox {
  private static final int MOST = 10;

  public StiffnessScale(
      Messages messages, String question, ObjectProperty<@Nullable Integer> answer) {
    getStyleClass().add("stiffness-scale");
    FocusScroller.keepWhole(this);
    HBox numbers = Boxes.row("stiffness-numbers");
    ToggleGroup group = new ToggleGroup();
    for (int number = 0; number <= MOST; number++) {
      ToggleButton button = button(messages, question, number);
      button.setToggleGroup(group);
      button.setUserData(number);
      HBox.setHgrow(button, Priority.ALWAYS);
      numbers.getChildren().add(button);
    }
    answer.subscribe(now -> group.selectToggle(now == null ? null : group.getToggles().get(now)));
    // Not on action: the arrow keys select without one.
    group
        .selectedToggleProperty()
        .subscribe(toggle -> answer.set(toggle == null ? null : (Integer) toggle.getUserData()));
    numbers.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
            answer.set(null);
          }
        });
    HBox ends =
        new HBox(
            Texts.of(messages.text("stiffness.none"), "small"),
            new Spacer(),
            Texts.of(messages.text("stiffness.most"), "small"));
    getChildren().addAll(new Label(question), numbers, ends);
  }

  private static ToggleButton button(Messages messages, String question, int number) {
    ToggleButton button = new ToggleButton(String.valueOf(number));
    button.setId("stiffness-" + number);
    button.getStyleClass().add("stiffness-number");
    button.setAccessibleText(messages.text("stiffness.answer", question, number));
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }
}
