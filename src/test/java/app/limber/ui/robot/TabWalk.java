package app.limber.ui.robot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// A way through a screen by the Tab key, from where the focus is until it is there again.
///
/// @param leaps where the eye had to go up, or to the left in a line
/// @param unseen the controls whose focus cannot be seen
public record TabWalk(List<String> leaps, List<String> unseen) {
  private static final int MOST_STOPS = 120;

  public static TabWalk through(WindowRobot<?> window) {
    // Nothing looks focused in a window that is not in front.
    window.lookAwayAndBack();
    List<String> leaps = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    Set<Node> stops = new HashSet<>();
    @Nullable Node from = null;
    Node stop = next(window);
    while (stops.add(stop) && stops.size() < MOST_STOPS) {
      Node before = from;
      Node now = stop;
      if (now.isFocusTraversable()) {
        if (before != null && WindowRobot.fx(() -> isBackwards(place(before), place(now)))) {
          leaps.add(before + " → " + now);
        }
        if (!WindowRobot.fx(() -> FocusMark.isSeen(window.stage().getScene(), now))) {
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

  private static boolean isBackwards(Bounds from, Bounds to) {
    boolean above = to.getMaxY() <= from.getMinY() && to.getMinX() < from.getMaxX();
    boolean sameLine = to.getMinY() < from.getMaxY() && from.getMinY() < to.getMaxY();
    return above || (sameLine && to.getMaxX() <= from.getMinX());
  }
}
