package app.limber.ui.settings;

import app.limber.practice.reminder.ReminderText;
import app.limber.ui.controls.ButtonLine;
import app.limber.words.Messages;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// A toggle button for each day of the week. The last selected day cannot be deselected.
final class DayButtons extends ButtonLine {
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final Choice<Set<DayOfWeek>> days;

  /// @param name the accessible name of the choice
  DayButtons(String name, ReminderText text, Choice<Set<DayOfWeek>> days) {
    this.days = days;
    text.week().forEach(day -> buttons.add(button(name, text.day(day), day)));
    getChildren().addAll(buttons);
    days.valueProperty().subscribe(this::show);
  }

  private ToggleButton button(String name, String label, DayOfWeek day) {
    ToggleButton button = new ToggleButton(label);
    button.setId("remind-on-" + Messages.code(day));
    button.setAccessibleText(name + ": " + label);
    button.setUserData(day);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> choose(day, button.isSelected()));
    return button;
  }

  private void choose(DayOfWeek day, boolean chosen) {
    Set<DayOfWeek> changed = EnumSet.copyOf(days.valueProperty().get());
    if (chosen) {
      changed.add(day);
    } else {
      changed.remove(day);
    }
    if (!changed.isEmpty()) {
      days.choose(changed);
    }
    show(days.valueProperty().get());
  }

  private void show(Set<DayOfWeek> chosen) {
    buttons.forEach(button -> button.setSelected(chosen.contains(button.getUserData())));
  }

  /// Focuses the first day.
  @Override
  public void requestFocus() {
    buttons.getFirst().requestFocus();
  }
}
