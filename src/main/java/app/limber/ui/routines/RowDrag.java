package app.limber.ui.routines;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Moves rows by dragging their handles. The rows scroll near the edges of the viewport, a mark
/// shows the drop position, and Esc cancels the drag.
final class RowDrag {
  private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
  private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
  private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
  private static final double EDGE = 40;
  private static final double SCROLL_STEP = 18;

  private final VBox rows;
  private final BiConsumer<Integer, Integer> move;
  private final EventHandler<KeyEvent> escape = this::escape;
  private Grip grip = Grip.FREE;
  private @Nullable Scene listenedTo;

  /// The state of the drag.
  private enum Grip {
    FREE,
    DRAGGING,
    /// Cancelled, while the mouse button is still down.
    GIVEN_UP
  }

  /// @param move moves a row from one index to another
  RowDrag(VBox rows, BiConsumer<Integer, Integer> move) {
    this.rows = rows;
    this.move = move;
  }

  /// Makes a node the handle of a row.
  void takenBy(Node handle, int row) {
    // Rows that were made anew meanwhile may have missed how the last drag ended.
    handle.setOnMousePressed(_ -> end());
    handle.setOnMouseDragged(
        mouse -> {
          drag(mouse, row);
          mouse.consume();
        });
    handle.setOnMouseReleased(
        mouse -> {
          boolean moves = grip == Grip.DRAGGING;
          end();
          int to = target(mouse);
          if (moves && to != row) {
            move.accept(row, to);
          }
        });
  }

  private void drag(MouseEvent mouse, int row) {
    if (grip == Grip.FREE) {
      grip = Grip.DRAGGING;
      // The focus may be anywhere meanwhile.
      Scene scene = rows.getScene();
      scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
      listenedTo = scene;
    }
    if (grip == Grip.DRAGGING) {
      scrollAlong(mouse);
      mark(row, target(mouse));
    }
  }

  private void escape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      end();
      grip = Grip.GIVEN_UP;
      key.consume();
    }
  }

  private void end() {
    grip = Grip.FREE;
    unmark();
    if (listenedTo != null) {
      listenedTo.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
      listenedTo = null;
    }
  }

  /// The index of the row under the pointer, which is where the dragged row would be dropped.
  private int target(MouseEvent mouse) {
    double y = rows.sceneToLocal(mouse.getSceneX(), mouse.getSceneY()).getY();
    int last = rows.getChildren().size() - 1;
    for (int row = 0; row < last; row++) {
      if (y < rows.getChildren().get(row).getBoundsInParent().getMaxY()) {
        return row;
      }
    }
    return last;
  }

  private void mark(int from, int to) {
    unmark();
    rows.getChildren().get(from).pseudoClassStateChanged(DRAGGED, true);
    if (to != from) {
      rows.getChildren().get(to).pseudoClassStateChanged(to < from ? BEFORE : AFTER, true);
    }
  }

  private void unmark() {
    for (Node row : rows.getChildren()) {
      row.pseudoClassStateChanged(DRAGGED, false);
      row.pseudoClassStateChanged(BEFORE, false);
      row.pseudoClassStateChanged(AFTER, false);
    }
  }

  private void scrollAlong(MouseEvent mouse) {
    for (Parent above = rows.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane pane) {
        Bounds seen = pane.localToScene(pane.getLayoutBounds());
        double hidden =
            pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (hidden > 0 && mouse.getSceneY() < seen.getMinY() + EDGE) {
          pane.setVvalue(Math.max(0, pane.getVvalue() - SCROLL_STEP / hidden));
        } else if (hidden > 0 && mouse.getSceneY() > seen.getMaxY() - EDGE) {
          pane.setVvalue(Math.min(1, pane.getVvalue() + SCROLL_STEP / hidden));
        }
        return;
      }
    }
  }
}
