package app.limber.ui;

import app.limber.practice.preferences.Theme;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.words.Messages;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// A button that shows the current theme and switches to the next one.
final class ThemeButton {
  private final Messages messages;
  private final Button button;
  private Theme theme = Theme.SYSTEM;

  /// @param choose receives the theme to switch to
  ThemeButton(Messages messages, Consumer<Theme> choose) {
    this.messages = messages;
    button = Buttons.icon("theme", Icon.SYSTEM, "", () -> choose.accept(next()));
  }

  Node node() {
    return button;
  }

  /// Shows the current theme.
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
