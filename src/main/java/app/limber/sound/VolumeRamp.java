package app.limber.sound;

/// Makes the first tones of a morning soft: each a step louder than the one before, up to the full
/// volume.
final class VolumeRamp {
  private static final double FIRST = 0.2;
  private static final int STEPS = 8;

  private int step = STEPS;

  synchronized void begin() {
    step = 0;
  }

  /// How loud the next tone is, 0–1.
  synchronized double next() {
    double share = FIRST + (1 - FIRST) * step / STEPS;
    step = Math.min(STEPS, step + 1);
    return share;
  }
}
