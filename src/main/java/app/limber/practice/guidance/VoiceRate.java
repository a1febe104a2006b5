package app.limber.practice.guidance;

import java.time.Duration;
import java.util.function.DoubleConsumer;

/// Estimates the rate of the voice from the time its phrases take.
final class VoiceRate {
  // Characters. A third of the time of shorter phrases, such as a count with its movement, is the
  // pause between sentences and the silence at the end: in recordings in nine languages they
  // appeared 30 % slower than planned.
  private static final int SHORTEST_MEASURED = 40;
  private static final double WEIGHT = 0.3;
  private static final double NOTABLE = 0.15;

  private double planned;
  private double learnt;
  private boolean spoke;
  private boolean measured;

  /// @param planned the characters per second that the plan assumes
  VoiceRate(double planned) {
    this.planned = planned;
    this.learnt = planned;
  }

  void spoken(String text, Duration time) {
    spoke = true;
    if (text.length() >= SHORTEST_MEASURED && time.isPositive()) {
      double rate = text.length() / (time.toNanos() / 1e9);
      learnt += WEIGHT * (rate - learnt);
      measured = true;
    }
  }

  /// Reports the estimate, in characters per second, unless nothing was measured.
  void report(DoubleConsumer receiver) {
    if (measured) {
      receiver.accept(learnt);
    }
  }

  /// Whether the voice has ever spoken.
  boolean isProven() {
    return spoke;
  }

  /// Whether the rate differs enough from the planned one to justify a new plan.
  boolean isOff() {
    return Math.abs(learnt - planned) > NOTABLE * planned;
  }

  /// Adopts the estimate as the planned rate, in characters per second, and returns it.
  double adopt() {
    planned = learnt;
    return planned;
  }
}
