package app.limber.cli.pictures;

import app.limber.figure.StretchAnimation;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;

/// Draws the contact sheet of a stretch; needs no display.
@FunctionalInterface
public interface Pictures {
  /// The sheet of `variant`, with its key poses and evenly spaced frames, for each side.
  Picture sheet(Stretch stretch, Variant variant, StretchAnimation stretchAnimation);
}
