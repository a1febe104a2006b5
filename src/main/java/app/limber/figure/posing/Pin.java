package app.limber.figure.posing;

import app.limber.figure.Anchor;
import app.limber.figure.Limb;

/// What a hand or a foot is made to stay on.
public sealed interface Pin {
  /// The bed, below the place where the hand, foot or kneeling knee is when it is pinned.
  record Bed() implements Pin {}

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
