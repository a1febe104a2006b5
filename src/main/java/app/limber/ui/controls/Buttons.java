package app.limber.ui.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Creates buttons in Limber's styles. Enter fires the focused one, and each has an accessible
/// name.
public final class Buttons {
  private Buttons() {}

  /// The primary action of a page or card.
  public static Button main(String id, String text, Runnable action) {
    return button(id, text, action, "main-button");
  }

  /// The primary action of a page or card, with an icon.
  public static Button main(String id, Icon icon, String text, Runnable action) {
    return with(icon, main(id, text, action));
  }

  /// A secondary action.
  public static Button plain(String id, String text, Runnable action) {
    return button(id, text, action, "plain-button");
  }

  /// A secondary action, with an icon.
  public static Button plain(String id, Icon icon, String text, Runnable action) {
    return with(icon, plain(id, text, action));
  }

  /// An action that looks like a line of text.
  public static Button link(String id, String text, Runnable action) {
    return button(id, text, action, "link-button");
  }

  /// An action that looks like a line of text, with an icon.
  public static Button link(String id, Icon icon, String text, Runnable action) {
    return with(icon, link(id, text, action));
  }

  /// An icon without a text; its name is its tooltip.
  public static Button icon(@Nullable String id, Icon icon, String name, Runnable action) {
    Button button = with(icon, button(id, name, action, "icon-button"));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    Tip.set(button, name);
    return button;
  }

  /// Renames a button: its text, its accessible name, and its tooltip if it has one.
  public static void rename(Button button, String name) {
    button.setText(name);
    button.setAccessibleText(name);
    if (Tip.isOn(button)) {
      Tip.set(button, name);
    }
  }

  private static Button with(Icon icon, Button button) {
    button.setGraphic(icon.node());
    return button;
  }

  private static Button button(@Nullable String id, String text, Runnable action, String style) {
    Button button = new Button(text);
    button.setId(id);
    button.getStyleClass().add(style);
    button.setAccessibleText(text);
    button.setAccessibleRole(AccessibleRole.BUTTON);
    button.setOnAction(_ -> action.run());
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
