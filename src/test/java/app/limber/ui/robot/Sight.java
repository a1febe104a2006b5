package app.limber.ui.robot;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Tells what a user sees of a page. Call from the test's thread.
public final class Sight {
  private Sight() {}

  /// Whether no part of a node is scrolled out of sight.
  public static boolean has(Node node) {
    return WindowRobot.fx(
        () -> {
          Bounds place = node.localToScene(node.getLayoutBounds());
          for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane) {
              Bounds seen = pane.localToScene(pane.getLayoutBounds());
              if (place.getMinY() < seen.getMinY() || place.getMaxY() > seen.getMaxY()) {
                return false;
              }
            }
          }
          return true;
        });
  }

  /// The node of a window that has the focus.
  public static Node focused(WindowRobot<?> window) {
    return WindowRobot.fx(() -> window.stage().getScene().getFocusOwner());
  }
}
