package app.limber.ui.controls;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// A ring that fills as time passes.
public final class CountRing extends Region {
  private static final double THICKNESS = 0.045;
  private static final double FULL_CIRCLE = 360;

  private final DoubleProperty share = new SimpleDoubleProperty(this, "share");
  private final Circle track = new Circle();
  private final Arc filled = new Arc();

  public CountRing() {
    getStyleClass().add("count-ring");
    track.getStyleClass().add("track");
    filled.getStyleClass().add("filled");
    filled.setType(ArcType.OPEN);
    filled.setStartAngle(FULL_CIRCLE / 4);
    filled.lengthProperty().bind(share.multiply(-FULL_CIRCLE));
    // Unmanaged, because otherwise every change of the arc would lay out the whole page.
    track.setManaged(false);
    filled.setManaged(false);
    getChildren().addAll(track, filled);
    setMouseTransparent(true);
  }

  /// The filled share of the ring, 0–1.
  public DoubleProperty shareProperty() {
    return share;
  }

  @Override
  protected void layoutChildren() {
    double size = Math.min(getWidth(), getHeight());
    double stroke = size * THICKNESS;
    double radius = Math.max(0, (size - stroke) / 2);
    double x = getWidth() / 2;
    double y = getHeight() / 2;
    track.setCenterX(x);
    track.setCenterY(y);
    track.setRadius(radius);
    track.setStrokeWidth(stroke);
    filled.setCenterX(x);
    filled.setCenterY(y);
    filled.setRadiusX(radius);
    filled.setRadiusY(radius);
    filled.setStrokeWidth(stroke);
  }
}
