package app.limber.ui.figure.print;

import app.limber.figure.FigureFrame;
import app.limber.practice.handout.FigureDrawing;
import app.limber.ui.figure.FigurePainter;
import app.limber.ui.figure.Palette;
import app.limber.ui.figure.surface.SvgSurface;

/// Draws the figure as SVG with the painters of the window; needs no toolkit and no display.
/// Thread-safe.
public final class FigureSvg implements FigureDrawing {
  @Override
  public Drawing draw(FigureFrame frame, int width, int mostHeight, String prefix) {
    int height = (int) Math.ceil(FigurePainter.height(frame, width, mostHeight));
    SvgSurface surface = new SvgSurface(prefix);
    new FigurePainter(surface, Palette.PRINT, frame, width, height).paint(frame, width, height);
    return new Drawing(surface.elements(), height);
  }
}
