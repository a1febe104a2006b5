package app.limber.practice.handout;

import app.limber.figure.FigureFrame;

/// Draws the figure for paper, with the geometry of the window's figure.
@FunctionalInterface
public interface FigureDrawing {
  /// The elements of an SVG picture from (0, 0) to (`width`, `height`), in shades of grey. They
  /// contain no text.
  ///
  /// @param prefix begins the ids of the elements; letters, digits and hyphens, unique in the page
  String elements(FigureFrame frame, int width, int height, String prefix);
}
