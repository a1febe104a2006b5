package app.limber.figure;

import app.limber.values.Require;
import app.limber.words.EnumCodes;
import app.limber.words.Messages;
import java.util.Optional;

/// What a [Contact] rests on.
public sealed interface Anchor {
  /// The anchor of the same contact on the other side of the body.
  Anchor opposite();

  /// A place on the bed: `x` along it from below the upper back, `out` sideways from the body's
  /// middle, both in shares of body height.
  record Bed(double x, double out) implements Anchor {
    public Bed {
      Require.range("x", x, -2, 2);
      Require.range("out", out, -1, 1);
    }

    @Override
    public Anchor opposite() {
      return this; // `out` counts from the middle to either side
    }
  }

  /// A part of the figure's own body, which a hand holds.
  record Own(Part part) implements Anchor {
    @Override
    public Anchor opposite() {
      return new Own(Part.valueOf(Contact.oppositeName(part.name())));
    }
  }

  /// What a hand can hold.
  enum Part {
    /// The front of the shin, just below the knee.
    NEAR_SHIN,
    FAR_SHIN,
    /// The back of the thigh.
    NEAR_THIGH,
    FAR_THIGH;

    /// The part as files write it: `near-shin`.
    public String code() {
      return Messages.code(this);
    }

    /// The part that files write as `code`.
    public static Optional<Part> of(String code) {
      return new EnumCodes<>(values()).find(code);
    }
  }
}
