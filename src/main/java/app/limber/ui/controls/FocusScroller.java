package app.limber.ui.controls;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Scrolls the focused control into view, with a margin, when the keyboard has moved the focus, or
/// the program has in answer to a key.
public final class FocusScroller {
  private static final double ROOM_AROUND = 12;
  private static final Object WHOLE = new Object();

  private final Scene scene;
  private boolean answersKey;

  private FocusScroller(Scene scene) {
    this.scene = scene;
  }

  /// Starts following the focus of a scene.
  public static void follow(Scene scene) {
    FocusScroller scroller = new FocusScroller(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> scroller.answersKey = true);
    // What the mouse chose is in sight, and must not move away below it.
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> scroller.answersKey = false);
    // Only then is it known whether a key moved the focus.
    scene.focusOwnerProperty().subscribe(_ -> AfterLayout.run(scene, scroller::revealFocused));
  }

  /// Marks a group, such as a control with its name. With a control in it, the whole group is
  /// scrolled into view, unless it is taller than the viewport.
  public static void keepWhole(Node group) {
    group.getProperties().put(WHOLE, WHOLE);
  }

  private void revealFocused() {
    @Nullable Node focused = scene.getFocusOwner();
    if (focused != null && (answersKey || focused.isFocusVisible())) {
      scrollTo(focused, false);
    }
  }

  /// Scrolls a node into view after the next layout, if it is in a scene. Does nothing for a node
  /// taller than the viewport.
  public static void reveal(Node node) {
    reveal(node, false);
  }

  /// Scrolls a node into view after the next layout, if it is in a scene. Of a node taller than the
  /// viewport, shows the top.
  public static void revealFromTop(Node node) {
    reveal(node, true);
  }

  /// Waits for the layout because a new node has no size before it.
  private static void reveal(Node node, boolean fromTop) {
    Scene scene = node.getScene();
    if (scene != null) {
      AfterLayout.run(scene, () -> scrollTo(node, fromTop));
    }
  }

  private static void scrollTo(Node node, boolean fromTop) {
    for (Node above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane pane && pane.getContent() != null) {
        reveal(pane, fromTop ? node : wholeGroup(pane, node), fromTop);
      }
    }
  }

  /// The outermost group around a node that fits into the viewport, else the node.
  private static Node wholeGroup(ScrollPane pane, Node node) {
    double seen = pane.getViewportBounds().getHeight();
    Node whole = node;
    for (Node above = node; above != null && !above.equals(pane); above = above.getParent()) {
      if (above.hasProperties()
          && above.getProperties().containsKey(WHOLE)
          && above.getLayoutBounds().getHeight() <= seen) {
        whole = above;
      }
    }
    return whole;
  }

  private static void reveal(ScrollPane pane, Node node, boolean fromTop) {
    Node content = pane.getContent();
    Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double seen = pane.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - seen;
    boolean isTaller = place.getHeight() > seen;
    if (hidden <= 0 || (isTaller && !fromTop)) {
      return;
    }
    if (isTaller) {
      pane.setVvalue(Math.clamp(place.getMinY() / hidden, 0, 1));
      return;
    }
    double room = Math.min(ROOM_AROUND, (seen - place.getHeight()) / 2);
    double top = pane.getVvalue() * hidden;
    double wanted =
        Math.clamp(top, place.getMaxY() + room - seen, Math.max(0, place.getMinY() - room));
    pane.setVvalue(wanted / hidden);
  }
}
