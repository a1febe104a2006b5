package app.limber.ui.robot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// A way through a screen by the Tab key, from where the focus is until it is there again.
///
/// @param leaps where the focus moved up, or backwards within a line
/// @param unseen the controls whose focus is not visible, if that was checked
public record TabWalk(List<String> leaps, List<String> unseen) {
  private static final int MOST_STOPS = 120;

  /// Walks through the window and compares each control with and without the focus.
  public static TabWalk through(WindowRobot<?> window) {
    return walk(window, true);
  }

  /// Walks through the window and checks only the order, which takes a quarter of the time.
  public static TabWalk inOrder(WindowRobot<?> window) {
    return walk(window, false);
  }

  private static TabWalk walk(WindowRobot<?> window, boolean looks) {
    // Nothing looks focused in a window that is not in front.
    window.lookAwayAndBack();
    boolean mirrors =
        WindowRobot.fx(() -> window.stage().getScene().getRoot().getEffectiveNodeOrientation())
            == NodeOrientation.RIGHT_TO_LEFT;
    List<String> leaps = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    Set<Node> stops = new HashSet<>();
    @Nullable Node from = null;
    Node stop = next(window);
    while (stops.add(stop) && stops.size() < MOST_STOPS) {
      Node before = from;
      Node now = stop;
      if (now.isFocusTraversable()) {
        if (before != null
            && WindowRobot.fx(() -> isBackwards(place(before), place(now), mirrors))) {
          leaps.add(before + " → " + now);
        }
        if (looks && !WindowRobot.fx(() -> FocusMark.isSeen(window.stage().getScene(), now))) {
          unseen.add(now.toString());
        }
        from = now;
      }
      stop = next(window);
    }
    return new TabWalk(leaps, unseen);
  }

  private static Node next(WindowRobot<?> window) {
    // A headless screen forgets which window is in front when a tooltip closes.
    WindowRobot.fx(() -> window.stage().requestFocus());
    window.type(KeyCode.TAB);
    return WindowRobot.fx(() -> window.stage().getScene().getFocusOwner());
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static boolean isBackwards(Bounds from, Bounds to, boolean mirrors) {
    boolean farther = mirrors ? to.getMaxX() > from.getMinX() : to.getMinX() < from.getMaxX();
    boolean back = mirrors ? to.getMinX() >= from.getMaxX() : to.getMaxX() <= from.getMinX();
    boolean sameLine = to.getMinY() < from.getMaxY() && from.getMinY() < to.getMaxY();
    return (to.getMaxY() <= from.getMinY() && farther) || (sameLine && back);
  }
}
