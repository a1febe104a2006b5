package app.limber.sound;

/// Fades in the first tones of a morning: each is a step louder than the previous one, up to full
/// volume.
final class VolumeRamp {
  private static final double FIRST = 0.2;
  private static final int STEPS = 8;

  private int step = STEPS;

  synchronized void begin() {
    step = 0;
  }

  /// The gain of the next tone, 0–1.
  synchronized double next() {
    double share = FIRST + (1 - FIRST) * step / STEPS;
    step = Math.min(STEPS, step + 1);
    return share;
  }
}
