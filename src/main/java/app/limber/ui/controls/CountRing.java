package app.limber.ui.controls;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// A ring that fills as time passes.
///
/// It consists of parts, because JavaFX draws the whole rectangle around a shape again whenever the
/// shape changes, and only the part at the end changes.
public final class CountRing extends Region {
  private static final double THICKNESS = 0.045;
  private static final int PARTS = 12;
  private static final double PART_DEGREES = 360.0 / PARTS;
  private static final double TOP_DEGREES = 90;

  private final DoubleProperty share = new SimpleDoubleProperty(this, "share");
  private final Circle track = new Circle();
  private final List<Arc> parts = Stream.generate(Arc::new).limit(PARTS).toList();

  public CountRing() {
    getStyleClass().add("count-ring");
    track.getStyleClass().add("track");
    // Unmanaged, because otherwise every change of an arc would lay out the whole page.
    track.setManaged(false);
    for (int i = 0; i < PARTS; i++) {
      Arc part = parts.get(i);
      part.getStyleClass().add("filled");
      part.setType(ArcType.OPEN);
      part.setManaged(false);
      part.setStartAngle(TOP_DEGREES - i * PART_DEGREES);
    }
    share.subscribe(value -> fill(value.doubleValue() * PARTS));
    getChildren().add(track);
    getChildren().addAll(parts);
    setMouseTransparent(true);
  }

  /// The filled share of the ring, 0–1.
  public DoubleProperty shareProperty() {
    return share;
  }

  private void fill(double full) {
    for (int i = 0; i < PARTS; i++) {
      double length = Math.clamp(full - i, 0, 1) * PART_DEGREES;
      parts.get(i).setLength(-length);
      parts.get(i).setVisible(length > 0);
    }
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
    for (Arc part : parts) {
      part.setCenterX(x);
      part.setCenterY(y);
      part.setRadiusX(radius);
      part.setRadiusY(radius);
      part.setStrokeWidth(stroke);
    }
  }
}
