package app.limber.ui.player;

import app.limber.figure.FigureFrame;
import app.limber.ui.figure.FigureCanvas;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// The key poses of a movement side by side, with the current one highlighted, for reduced motion.
public final class KeyPoseStrip extends HBox {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  private final List<FigureCanvas> canvases = new ArrayList<>();
  private List<FigureFrame> shown = List.of();
  private boolean dark;

  public KeyPoseStrip() {
    getStyleClass().add("key-poses");
    setMinSize(0, 0);
  }

  /// Shows poses and highlights the current one.
  public void show(KeyPoses poses) {
    if (!poses.frames().equals(shown)) {
      shown = poses.frames();
      draw();
    }
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(LIT, i == poses.lit());
    }
  }

  private void draw() {
    getChildren().clear();
    canvases.clear();
    for (FigureFrame frame : shown) {
      FigureCanvas canvas = new FigureCanvas();
      canvas.setDark(dark);
      canvas.setReducedMotion(true);
      canvas.show(frame);
      canvases.add(canvas);
      StackPane framed = new StackPane(canvas);
      framed.getStyleClass().add("key-pose");
      framed.setMinSize(0, 0);
      framed.setPrefWidth(0); // all alike, whatever is drawn
      setHgrow(framed, Priority.ALWAYS);
      getChildren().add(framed);
    }
  }

  /// Removes the poses.
  public void clear() {
    shown = List.of();
    draw();
  }

  /// Chooses the colours for a dark or a light window.
  public void setDark(boolean isDark) {
    dark = isDark;
    canvases.forEach(canvas -> canvas.setDark(isDark));
  }
}
