package app.limber.ui.robot;

import com.sun.javafx.stage.WindowHelper;
import com.sun.javafx.tk.Toolkit;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// What changes in the picture of a control when it gets the focus.
///
/// @param isSeen whether the change is large and clear enough to be seen: at least as many pixels
///     as a line along the shorter side, or around a small part
/// @param growth the change in width or height, in pixels, whichever is larger; it would move the
///     neighbours of the control
public record FocusMark(boolean isSeen, double growth) {
  /// What WCAG asks between a control with and without the focus.
  private static final double LEAST_CONTRAST = 3;

  private static final double ENOUGH_POINTS = 30;
  private static final double AROUND = 5;

  /// Gives a control the focus, takes it away and gives it back.
  public static FocusMark of(Scene scene, Node node) {
    // A headless screen takes the focus from its windows at will.
    WindowHelper.setFocused(scene.getWindow(), true);
    node.requestFocus();
    WritableImage with = picture(scene, node);
    Bounds focused = node.getLayoutBounds();
    scene.getRoot().requestFocus();
    WritableImage without = picture(scene, node);
    Bounds size = node.getLayoutBounds();
    node.requestFocus();
    int changed = 0;
    PixelReader one = with.getPixelReader();
    PixelReader other = without.getPixelReader();
    for (int y = 0; y < Math.min(with.getHeight(), without.getHeight()); y++) {
      for (int x = 0; x < Math.min(with.getWidth(), without.getWidth()); x++) {
        boolean differs = one.getArgb(x, y) != other.getArgb(x, y);
        if (differs
            && Contrast.between(one.getColor(x, y), other.getColor(x, y)) >= LEAST_CONTRAST) {
          changed++;
        }
      }
    }
    boolean isSeen =
        changed >= Math.min(ENOUGH_POINTS, Math.min(size.getWidth(), size.getHeight()));
    double growth =
        Math.max(
            Math.abs(focused.getWidth() - size.getWidth()),
            Math.abs(focused.getHeight() - size.getHeight()));
    return new FocusMark(isSeen, growth);
  }

  private static WritableImage picture(Scene scene, Node node) {
    Toolkit.getToolkit().firePulse();
    Bounds place = node.localToScene(node.getLayoutBounds());
    SnapshotParameters part = new SnapshotParameters();
    part.setFill(Color.TRANSPARENT);
    part.setViewport(
        new Rectangle2D(
            place.getMinX() - AROUND,
            place.getMinY() - AROUND,
            place.getWidth() + 2 * AROUND,
            place.getHeight() + 2 * AROUND));
    return scene.getRoot().snapshot(part, null);
  }
}
