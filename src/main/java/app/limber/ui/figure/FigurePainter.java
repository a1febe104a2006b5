package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import app.limber.figure.View;
import app.limber.ui.figure.surface.DrawingSurface;

/// Draws frames of the figure on one canvas, one after another.
public final class FigurePainter {
  private final DrawingSurface gc;
  private final Palette palette;
  private FigureFrame.Scene scene;
  private FigureFrame.Room room;
  private double width;
  private double height;
  private Projection projection;
  private final ShapePen shapePen;
  private final SidePainter side;
  private final FootEndPainter footEnd;
  private final ArrowPainter arrow;
  private final InsetPainter inset;

  public FigurePainter(
      DrawingSurface gc, Palette palette, FigureFrame frame, double width, double height) {
    this.gc = gc;
    this.palette = palette;
    this.scene = frame.scene();
    this.room = frame.room();
    this.width = width;
    this.height = height;
    this.projection = Projection.fitting(frame, width, height);
    this.shapePen = new ShapePen(gc, projection, palette.rise());
    this.side = new SidePainter(shapePen, palette);
    this.footEnd = new FootEndPainter(shapePen, palette);
    this.arrow = new ArrowPainter(shapePen, palette);
    this.inset = new InsetPainter(shapePen, palette);
  }

  /// The height of a picture of `frame` that is `width` wide and has nothing above or below what it
  /// shows; at most `most`.
  public static double height(FigureFrame frame, double width, double most) {
    return Projection.height(frame, width, most);
  }

  Projection projection() {
    return projection;
  }

  Palette palette() {
    return palette;
  }

  /// Clears the canvas and draws `frame` to fill it.
  public void paint(FigureFrame frame, double newWidth, double newHeight) {
    aim(frame, newWidth, newHeight);
    // One pixel more, because a picture may end within a pixel.
    gc.clear(width + 1, height + 1);
    figure(frame);
    frame.arrow().ifPresent(arrow::paint);
    if (frame.scene().view() == View.SIDE) {
      frame.inset().ifPresent(_ -> inset.paint(frame, width));
    }
  }

  private void figure(FigureFrame frame) {
    if (BedLayout.isPlan(frame.scene())) {
      side.paint(frame);
      return;
    }
    switch (frame.scene().view()) {
      case SIDE -> side.paint(frame);
      case FOOT_END, ABOVE -> footEnd.paint(frame);
    }
  }

  private void aim(FigureFrame frame, double newWidth, double newHeight) {
    boolean same =
        frame.scene().equals(scene)
            && frame.room().equals(room)
            && newWidth == width
            && newHeight == height;
    if (!same) {
      scene = frame.scene();
      room = frame.room();
      width = newWidth;
      height = newHeight;
      projection = Projection.fitting(frame, width, height);
      shapePen.look(projection);
    }
  }
}
