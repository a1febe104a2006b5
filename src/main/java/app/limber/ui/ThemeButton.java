package app.limber.ui;

import app.limber.practice.preferences.Theme;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.words.Messages;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// The button that goes from one colouring of the window to the next, and shows which it is.
final class ThemeButton {
  private final Messages messages;
  private final Button button;
  private Theme theme = Theme.SYSTEM;

  /// @param choose gets the theme that the user wants
  ThemeButton(Messages messages, Consumer<Theme> choose) {
    this.messages = messages;
    button = Buttons.icon("theme", Icon.SYSTEM, "", () -> choose.accept(next()));
  }

  Node node() {
    return button;
  }

  /// Shows which theme holds.
  void show(Theme newTheme) {
    theme = newTheme;
    String name = messages.name("theme", theme);
    Buttons.rename(button, name);
    button.setGraphic(
        switch (theme) {
          case SYSTEM -> Icon.SYSTEM.node();
          case LIGHT -> Icon.LIGHT.node();
          case DARK -> Icon.DARK.node();
        });
  }

  private Theme next() {
    return switch (theme) {
      case SYSTEM -> Theme.LIGHT;
      case LIGHT -> Theme.DARK;
      case DARK -> Theme.SYSTEM;
    };
  }
}
