package app.limber.figure;

import app.limber.values.Require;
import app.limber.words.EnumCodes;
import app.limber.words.Messages;
import java.util.Optional;

/// What a [Contact] rests on.
public sealed interface Anchor {
  /// The anchor of the same contact on the other side of the body.
  Anchor opposite();

  /// A place on a horizontal surface: `x` along the bed from below the upper back, `out` sideways
  /// from the body's middle, both in shares of body height. For someone on their side, `out` counts
  /// across the bed towards the front of the body.
  sealed interface Place extends Anchor {
    double x();

    double out();

    /// The height of the surface above the top of the mattress, in shares of body height; 0 for the
    /// bed, and for a chair, which is as high.
    default double height() {
      return 0;
    }

    /// Returns another place on the same surface.
    Place at(double x, double out);

    @Override
    default Anchor opposite() {
      return this; // `out` counts from the middle to either side
    }
  }

  /// A place on the bed.
  record Bed(double x, double out) implements Place {
    public Bed {
      check(x, out);
    }

    @Override
    public Bed at(double newX, double newOut) {
      return new Bed(newX, newOut);
    }
  }

  /// A place on the floor in front of the bed.
  record Floor(double x, double out) implements Place {
    public Floor {
      check(x, out);
    }

    @Override
    public double height() {
      return -BodyProportions.BED_HEIGHT;
    }

    @Override
    public Floor at(double newX, double newOut) {
      return new Floor(newX, newOut);
    }
  }

  /// A place on the seat of a chair, which is as high as the bed.
  record Chair(double x, double out) implements Place {
    public Chair {
      check(x, out);
    }

    @Override
    public Chair at(double newX, double newOut) {
      return new Chair(newX, newOut);
    }
  }

  /// A part of the figure's own body, which a hand holds.
  ///
  /// @param along how far along the thigh or the shin the hand lies, from 0 at its upper to 1 at
  ///     its lower end; empty for the usual place
  record Own(Part part, Optional<Double> along) implements Anchor {
    public Own {
      along.ifPresent(
          share -> {
            Require.range("along", share, 0, 1);
            Require.that(part.isLong(), "along must be absent for " + part.code());
          });
    }

    public Own(Part part) {
      this(part, Optional.empty());
    }

    @Override
    public Anchor opposite() {
      return new Own(Part.valueOf(Contact.oppositeName(part.name())), along);
    }

    /// How far along the limb the hand lies, from 0 to 1.
    public double share() {
      return along.orElse(part.usual);
    }
  }

  /// What a hand can hold.
  enum Part {
    /// The front of the shin, just below the knee.
    NEAR_SHIN(0.08),
    FAR_SHIN(0.08),
    /// The back of the thigh.
    NEAR_THIGH(0.42),
    FAR_THIGH(0.42),
    /// The top of the thigh, where a hand lies in the lap.
    NEAR_LAP(0.62),
    FAR_LAP(0.62),
    /// The back of the hip, with the fingers down.
    NEAR_HIP(0),
    FAR_HIP(0);

    private final double usual;

    Part(double usual) {
      this.usual = usual;
    }

    /// Whether a hand can lie anywhere along this part.
    public boolean isLong() {
      return this != NEAR_HIP && this != FAR_HIP;
    }

    /// The part as files write it: `near-shin`.
    public String code() {
      return Messages.code(this);
    }

    /// The part that files write as `code`.
    public static Optional<Part> of(String code) {
      return EnumCodes.of(Part.class).find(code);
    }
  }

  private static void check(double x, double out) {
    Require.range("x", x, -2, 2);
    Require.range("out", out, -1, 1);
  }
}
