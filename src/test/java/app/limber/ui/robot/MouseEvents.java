package app.limber.ui.robot;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.jspecify.annotations.Nullable;

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
    return event(type, x, y, down, shift, null);
  }

  /// Creates the click that the toolkit makes of a finger's touch on a node.
  public static MouseEvent touch(Node node) {
    return event(MouseEvent.MOUSE_CLICKED, 1, 1, false, false, new PickResult(node, 1, 1));
  }

  private static MouseEvent event(
      EventType<MouseEvent> type,
      double x,
      double y,
      boolean down,
      boolean shift,
      @Nullable PickResult touched) {
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
        touched != null,
        false,
        touched != null,
        touched);
  }
}
