package app.limber.practice.handout;

import app.limber.figure.FigureFrame;

/// Draws the figure for paper, with the geometry of the window's figure.
@FunctionalInterface
public interface FigureDrawing {
  /// An SVG picture in shades of grey, without any text.
  ///
  /// @param elements what is in it, from (0, 0) to its width and `height`
  record Drawing(String elements, int height) {}

  /// Draws a frame, no higher than it needs to be.
  ///
  /// @param prefix begins the ids of the elements; letters, digits and hyphens, unique in the page
  Drawing draw(FigureFrame frame, int width, int mostHeight, String prefix);
}
