package app.limber.ui.controls;

import app.limber.words.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A value between a button to decrease and one to increase it; the arrow keys do the same.
public final class Stepper<T> extends HBox {
  private static final PseudoClass AT_END = PseudoClass.getPseudoClass("at-end");

  private final Messages messages;
  private final String name;
  private final ObservableValue<T> value;
  private final StepRange<T> steps;
  private final Consumer<T> choose;
  private final Button less;
  private final Button more;
  private final Label shown = new Label();

  /// @param name the accessible name of the value
  /// @param choose receives the value that the user selects
  public Stepper(
      Messages messages,
      String name,
      ObservableValue<T> value,
      StepRange<T> steps,
      Consumer<T> choose) {
    this.messages = messages;
    this.name = name;
    this.value = value;
    this.steps = steps;
    this.choose = choose;
    this.less = Buttons.icon(null, Icon.LESS, "", () -> go(steps.below(value.getValue())));
    this.more = Buttons.icon(null, Icon.MORE, "", () -> go(steps.above(value.getValue())));
    getStyleClass().add("stepper");
    less.getStyleClass().add("stepper-less");
    more.getStyleClass().add("stepper-more");
    shown.getStyleClass().add("stepper-value");
    setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(less, shown, more);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    value.subscribe(this::show);
  }

  /// Focuses the button that increases the value.
  @Override
  public void requestFocus() {
    more.requestFocus();
  }

  private void key(KeyEvent key) {
    switch (key.getCode()) {
      case LEFT, DOWN -> go(key, steps.below(value.getValue()));
      case RIGHT, UP -> go(key, steps.above(value.getValue()));
      default -> {}
    }
  }

  /// Changes the value, and scrolls the stepper into view so that no value changes out of sight.
  private void go(KeyEvent key, Optional<T> next) {
    go(next);
    FocusScroller.reveal(this);
    key.consume();
  }

  private void go(Optional<T> next) {
    next.ifPresent(choose);
  }

  private void show(T now) {
    String text = steps.text().apply(now);
    shown.setText(text);
    tell(less, messages.text("stepper.less", name, text), steps.below(now).isEmpty());
    tell(more, messages.text("stepper.more", name, text), steps.above(now).isEmpty());
  }

  private static void tell(Button button, String text, boolean atEnd) {
    // Not disabled at the end: that would take the focus away.
    button.pseudoClassStateChanged(AT_END, atEnd);
    Buttons.rename(button, text);
  }
}
