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

/// Lets the mouse take a row by its handle to another place among the rows, which scroll along near
/// the edge of what is seen. A mark shows where it would go; Esc leaves everything as it was.
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

  /// What the mouse does with the rows.
  private enum Grip {
    FREE,
    DRAGGING,
    /// The button is still down, but the user has changed their mind.
    GIVEN_UP
  }

  /// @param move takes a row from one place to another, both counted from 0
  RowDrag(VBox rows, BiConsumer<Integer, Integer> move) {
    this.rows = rows;
    this.move = move;
  }

  /// The row can be taken by this part of it.
  void takenBy(Node handle, int row) {
    // Rows that were made anew meanwhile may have missed how the last drag ended.
    handle.setOnMousePressed(mouse -> end());
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

  /// The place of the row under the pointer, which the dragged one takes if it is let go there.
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
