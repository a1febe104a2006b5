package app.limber.ui.robot;

import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Makes events of the left mouse button without a modifier.
public final class MouseEvents {
  private MouseEvents() {}

  /// An event at a place of the scene and, equally, of the screen.
  ///
  /// @param down whether the button is down
  public static MouseEvent left(EventType<MouseEvent> type, double x, double y, boolean down) {
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        down,
        false,
        false,
        false,
        false,
        false,
        null);
  }
}
