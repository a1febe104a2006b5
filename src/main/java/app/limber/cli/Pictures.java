package app.limber.cli;

import app.limber.figure.StretchAnimation;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;

/// Draws the contact sheet of a stretch; needs no display.
@FunctionalInterface
public interface Pictures {
  /// The sheet of `variant`, with its key poses and evenly spaced frames, for each side.
  Pixels sheet(Stretch stretch, Variant variant, StretchAnimation stretchAnimation);

  /// A picture.
  ///
  /// @param argb its pixels row by row, as 0xAARRGGBB
  @SuppressWarnings("ArrayRecordComponent") // millions of numbers; never compared
  record Pixels(int width, int height, int[] argb) {
    public Pixels {
      if (width < 1 || height < 1 || argb.length != width * height) {
        throw new IllegalArgumentException("argb must have width times height pixels");
      }
    }
  }
}
