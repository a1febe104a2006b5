package app.limber.ui.controls;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Scrolls the focused control into view, with a margin, when the keyboard has moved the focus.
public final class FocusScroller {
  private static final double ROOM_AROUND = 12;

  private FocusScroller() {}

  /// Starts following the focus of a scene.
  public static void follow(Scene scene) {
    scene
        .focusOwnerProperty()
        .subscribe(
            focused -> {
              // It is known only afterwards whether a key brought the focus.
              Platform.runLater(() -> reveal(scene, focused));
            });
  }

  private static void reveal(Scene scene, @Nullable Node focused) {
    if (focused == null || !focused.isFocusVisible() || !focused.equals(scene.getFocusOwner())) {
      return;
    }
    scene.getRoot().layout();
    for (Node above = focused.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane pane && pane.getContent() != null) {
        reveal(pane, focused);
      }
    }
  }

  private static void reveal(ScrollPane pane, Node focused) {
    Node content = pane.getContent();
    Bounds place = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
    double seen = pane.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - seen;
    if (hidden <= 0 || place.getHeight() > seen) {
      return;
    }
    double room = Math.min(ROOM_AROUND, (seen - place.getHeight()) / 2);
    double top = pane.getVvalue() * hidden;
    double wanted =
        Math.clamp(top, place.getMaxY() + room - seen, Math.max(0, place.getMinY() - room));
    pane.setVvalue(wanted / hidden);
  }
}
