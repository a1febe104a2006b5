package app.limber.ui.robot;

import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Makes events of the left mouse button.
public final class MouseEvents {
  private MouseEvents() {}

  /// Creates an event whose scene and screen coordinates are equal.
  ///
  /// @param down whether the button is down
  public static MouseEvent left(EventType<MouseEvent> type, double x, double y, boolean down) {
    return left(type, x, y, down, false);
  }

  /// Like [#left(EventType, double, double, boolean)], but with Shift.
  ///
  /// @param shift whether Shift is held down
  public static MouseEvent left(
      EventType<MouseEvent> type, double x, double y, boolean down, boolean shift) {
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        1,
        shift,
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
