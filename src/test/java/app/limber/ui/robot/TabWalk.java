package app.limber.ui.robot;

import app.limber.ui.robot.WindowRobot.Stroke;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// A way through a screen by the Tab key, from where the focus is until it is there again.
///
/// @param leaps where the focus moved up, or backwards within a line
/// @param unseen the controls whose focus is not visible, if that was checked
/// @param moving the controls whose size changes with the focus, if that was checked
public record TabWalk(List<String> leaps, List<String> unseen, List<String> moving) {
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
    Walker walker = new Walker(window.stage(), looks);
    window.typeWhile(walker::next);
    return new TabWalk(walker.leaps, walker.unseen, walker.moving);
  }

  private static final class Walker {
    private final Stage stage;
    private final boolean looks;
    private final boolean mirrors;
    private final List<String> leaps = new ArrayList<>();
    private final List<String> unseen = new ArrayList<>();
    private final List<String> moving = new ArrayList<>();
    private final Set<Node> stops = new HashSet<>();
    private boolean onTheWay;
    private @Nullable Node from;

    Walker(Stage stage, boolean looks) {
      this.stage = stage;
      this.looks = looks;
      mirrors =
          stage.getScene().getRoot().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    Optional<Stroke> next() {
      if (onTheWay && !isNew(stage.getScene().getFocusOwner())) {
        return Optional.empty();
      }
      onTheWay = true;
      // A headless screen forgets which window is in front when a tooltip closes.
      stage.requestFocus();
      return Optional.of(new Stroke(KeyCode.TAB));
    }

    private boolean isNew(Node stop) {
      if (!stops.add(stop) || stops.size() == MOST_STOPS) {
        return false;
      }
      if (stop.isFocusTraversable()) {
        if (from != null && isBackwards(place(from), place(stop), mirrors)) {
          leaps.add(from + " → " + stop);
        }
        if (looks) {
          look(stop);
        }
        from = stop;
      }
      return true;
    }

    private void look(Node stop) {
      FocusMark mark = FocusMark.of(stage.getScene(), stop);
      if (!mark.isSeen()) {
        unseen.add(stop.toString());
      }
      if (mark.growth() > 0) {
        moving.add(stop + " by " + mark.growth());
      }
    }
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
