package app.limber.practice.guidance;

import java.time.Duration;

/// Learns how fast the voice is from what it says.
final class VoiceRate {
  // Shorter phrases measure how long the voice takes to begin rather than how fast it speaks.
  private static final int SHORTEST_MEASURED = 20;
  private static final double WEIGHT = 0.3;
  private static final double NOTABLE = 0.15;

  private double planned;
  private double learnt;
  private boolean spoke;

  /// @param planned the characters a second that the plan reckons with
  VoiceRate(double planned) {
    this.planned = planned;
    this.learnt = planned;
  }

  void spoken(String text, Duration time) {
    spoke = true;
    if (text.length() >= SHORTEST_MEASURED && time.isPositive()) {
      double measured = text.length() / (time.toNanos() / 1e9);
      learnt += WEIGHT * (measured - learnt);
    }
  }

  /// Whether the voice has ever said anything.
  boolean isProven() {
    return spoke;
  }

  /// Whether the voice is so much slower or faster than planned that a new plan is worth it.
  boolean isOff() {
    return Math.abs(learnt - planned) > NOTABLE * planned;
  }

  /// The characters a second to plan with from now on.
  double adopt() {
    planned = learnt;
    return planned;
  }
}
