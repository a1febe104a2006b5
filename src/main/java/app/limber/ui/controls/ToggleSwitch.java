package app.limber.ui.controls;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A switch for a setting that is on or off.
public final class ToggleSwitch extends CheckBox {
  /// @param name the accessible name of the setting
  /// @param choose receives the state that the user selects
  public ToggleSwitch(String name, ObservableValue<Boolean> value, Consumer<Boolean> choose) {
    getStyleClass().add("switch");
    setAccessibleText(name);
    value.subscribe(this::setSelected);
    setOnAction(_ -> choose.accept(isSelected()));
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
