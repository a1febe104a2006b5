package app.limber.ui.controls;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Something that is on or off.
public final class ToggleSwitch extends CheckBox {
  /// @param name what is on or off
  /// @param choose gets what the user wants
  public ToggleSwitch(String name, ObservableValue<Boolean> value, Consumer<Boolean> choose) {
    getStyleClass().add("switch");
    setAccessibleText(name);
    value.subscribe(this::setSelected);
    setOnAction(event -> choose.accept(isSelected()));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            fire();
            key.consume();
          }
        });
  }
}
