package app.limber.ui.controls;

import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

/// A choice of exactly one of a few values, with a button for each.
public final class SegmentedControl<T> extends ButtonLine {
  private final List<ToggleButton> buttons = new ArrayList<>();

  /// @param name the accessible name of the choice
  /// @param values the values in their order
  /// @param naming returns the label of a value
  /// @param choose receives the value that the user selects
  public SegmentedControl(
      String name,
      List<T> values,
      Function<T, String> naming,
      ObservableValue<T> value,
      Consumer<T> choose) {
    ToggleGroup group = new ToggleGroup();
    values.forEach(
        each -> {
          String text = naming.apply(each);
          ToggleButton button = new ToggleButton(text);
          button.setAccessibleText(name + ": " + text);
          button.setUserData(each);
          button.setToggleGroup(group);
          button.setMinWidth(Region.USE_PREF_SIZE);
          buttons.add(button);
        });
    value.subscribe(this::select);
    // No action handlers: the arrow keys select without firing one.
    group
        .selectedToggleProperty()
        .subscribe(
            toggle -> {
              if (toggle == null) {
                // Pressing the selected button again must not deselect it.
                select(value.getValue());
              } else {
                values.stream().filter(toggle.getUserData()::equals).forEach(choose);
              }
            });
    getChildren().addAll(buttons);
  }

  private void select(T value) {
    buttons.stream()
        .filter(button -> button.getUserData().equals(value))
        .forEach(button -> button.setSelected(true));
  }

  /// Gives each button the id `prefix-value`, for values that are enumeration constants.
  public void nameButtons(String prefix) {
    buttons.stream()
        .filter(button -> button.getUserData() instanceof Enum<?>)
        .forEach(
            button -> button.setId(prefix + "-" + Messages.code((Enum<?>) button.getUserData())));
  }

  /// Focuses the button of the current value.
  @Override
  public void requestFocus() {
    buttons.stream()
        .filter(ToggleButton::isSelected)
        .findFirst()
        .orElse(buttons.getFirst())
        .requestFocus();
  }
}
