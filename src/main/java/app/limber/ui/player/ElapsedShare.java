package app.limber.ui.player;

import app.limber.values.Durations;
import java.time.Duration;

/// The elapsed share of a duration, 0–1, in steps, so that it is only redrawn after a visible
/// change.
final class ElapsedShare {
  /// The ring around the count changes by a degree and a half, and at most twenty times a second:
  /// to draw an arc of that size costs more than to draw the figure.
  private static final int RING_STEPS = 240;

  private static final Duration SHORTEST_RING_STEP = Duration.ofMillis(50);

  /// The bar of the routine grows by about a pixel in this time.
  private static final Duration BAR_STEP = Duration.ofMillis(500);

  private ElapsedShare() {}

  /// The share of a segment, for the ring around the count.
  static double ofSegment(Duration elapsed, Duration length) {
    Duration step = Durations.part(length, RING_STEPS);
    return of(elapsed, length, step.compareTo(SHORTEST_RING_STEP) > 0 ? step : SHORTEST_RING_STEP);
  }

  /// The share of the routine, for the bar below.
  static double ofRoutine(Duration position, Duration total) {
    return of(position, total, BAR_STEP);
  }

  private static double of(Duration part, Duration whole, Duration step) {
    long told =
        part.compareTo(whole) < 0 ? Durations.count(part, step) * step.toNanos() : whole.toNanos();
    return whole.isZero() ? 1 : Math.clamp((double) told / whole.toNanos(), 0, 1);
  }
}
