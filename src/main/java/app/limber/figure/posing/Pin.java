package app.limber.figure.posing;

import app.limber.figure.Anchor;
import app.limber.figure.Limb;

/// What a hand or a foot is pinned to.
public sealed interface Pin {
  /// A horizontal surface, below the place where the part is when it is pinned.
  ///
  /// @param prop whether the heel of a foot alone, or the elbow of an arm, rests there
  record On(Surface surface, boolean prop) implements Pin {
    public On(Surface surface) {
      this(surface, false);
    }
  }

  /// A horizontal surface that can bear weight.
  enum Surface {
    BED,
    FLOOR,
    CHAIR
  }

  /// A part of the figure's own body, which a hand holds.
  record Own(Anchor.Part part) implements Pin {}

  /// A strap in the hand, round a leg.
  record Strap(Limb leg) implements Pin {
    public Strap {
      if (!leg.isLeg()) {
        throw new IllegalArgumentException("a strap goes round a leg: " + leg);
      }
    }
  }
}
