package app.limber.ui.maker.posing;

import app.limber.figure.posing.Handle;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The mark of a part of the figure that can be dragged. Because marks may overlap, the figure
/// below determines which one is pressed.
public final class PoseHandle extends StackPane {
  private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
  private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

  private final Handle handle;

  PoseHandle(Handle handle) {
    this.handle = handle;
    setId("pose-" + handle.code());
    getStyleClass().add("pose-handle");
    getStyleClass()
        .add(
            handle.limb().filter(limb -> !limb.isNear()).isPresent()
                ? "pose-handle-far"
                : "pose-handle-near");
    Region dot = new Region();
    dot.getStyleClass().add("dot");
    getChildren().add(dot);
    setManaged(false);
    setPickOnBounds(true);
    setAccessibleRole(AccessibleRole.BUTTON);
  }

  Handle handle() {
    return handle;
  }

  /// Shows whether the part is pinned.
  void setPinned(boolean pinned) {
    pseudoClassStateChanged(PINNED, pinned);
  }

  /// Shows whether the pointer would pick up the part, or has picked it up.
  void setHeld(boolean held) {
    pseudoClassStateChanged(HELD, held);
  }

  /// The middle of the mark in its parent.
  public Point2D middle() {
    return new Point2D(getLayoutX() + getWidth() / 2, getLayoutY() + getHeight() / 2);
  }

  /// Moves the middle of the mark.
  void moveTo(double x, double y) {
    double width = prefWidth(-1);
    double height = prefHeight(-1);
    resizeRelocate(x - width / 2, y - height / 2, width, height);
  }
}
