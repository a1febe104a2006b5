package app.limber.ui.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// One of a few values, each a button; the chosen one is marked. They wrap where there is no room.
public final class SegmentedControl<T> extends FlowPane {
  private final List<ToggleButton> buttons = new ArrayList<>();

  /// @param name what is chosen
  /// @param values the values in their order, each with its name
  /// @param choose gets the value that the user wants
  public SegmentedControl(
      String name, Map<T, String> values, ObservableValue<T> value, Consumer<T> choose) {
    getStyleClass().add("segments");
    ToggleGroup group = new ToggleGroup();
    values.forEach(
        (each, text) -> {
          ToggleButton button = new ToggleButton(text);
          button.setAccessibleText(name + ": " + text);
          button.setUserData(each);
          button.setToggleGroup(group);
          button.setMinWidth(Region.USE_PREF_SIZE);
          buttons.add(button);
        });
    value.subscribe(this::select);
    // Not on action: the arrow keys select without one.
    group
        .selectedToggleProperty()
        .subscribe(
            toggle -> {
              if (toggle == null) {
                // Pressed again, it stays chosen.
                select(value.getValue());
              } else {
                values.keySet().stream().filter(toggle.getUserData()::equals).forEach(choose);
              }
            });
    getChildren().addAll(buttons);
  }

  private void select(T value) {
    buttons.stream()
        .filter(button -> button.getUserData().equals(value))
        .forEach(button -> button.setSelected(true));
  }

  /// As wide as all of them in one line.
  @Override
  protected double computePrefWidth(double height) {
    double gaps = getHgap() * (buttons.size() - 1);
    return snappedLeftInset()
        + buttons.stream().mapToDouble(button -> snapSizeX(button.prefWidth(-1))).sum()
        + gaps
        + snappedRightInset();
  }

  /// Puts the focus on the chosen value.
  @Override
  public void requestFocus() {
    buttons.stream()
        .filter(ToggleButton::isSelected)
        .findFirst()
        .orElse(buttons.getFirst())
        .requestFocus();
  }
}
