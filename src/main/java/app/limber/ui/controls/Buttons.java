package app.limber.ui.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The kinds of button that Limber has. Each is named for a screen reader.
public final class Buttons {
  private Buttons() {}

  /// The one thing to do on a page or card.
  public static Button main(String text, Runnable action) {
    return button(text, action, "main-button");
  }

  /// Something else that may be done.
  public static Button plain(String text, Runnable action) {
    return button(text, action, "plain-button");
  }

  /// A quiet line of text that can be pressed.
  public static Button link(String text, Runnable action) {
    return button(text, action, "link-button");
  }

  /// A picture whose name is shown when the pointer rests on it.
  public static Button icon(Icon icon, String name, Runnable action) {
    Button button = button(name, action, "icon-button");
    button.setGraphic(icon.node());
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setTooltip(new Tooltip(name));
    return button;
  }

  private static Button button(String text, Runnable action, String style) {
    Button button = new Button(text);
    button.getStyleClass().add(style);
    button.setAccessibleText(text);
    button.setAccessibleRole(AccessibleRole.BUTTON);
    button.setOnAction(event -> action.run());
    button.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            button.fire();
            key.consume();
          }
        });
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
