package app.limber.player;

import app.limber.journal.Side;
import app.limber.values.Require;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the user wants routines to be played. The constructor rejects values out of range.
///
/// @param pace 0.75–1.5, higher is faster; the time of a move is divided by it
/// @param breath the duration of one breath, 4–12 s
/// @param firstSide the side with which a stretch with sides begins
/// @param setupTime overrides the set-up time of every stretch; null for their own
/// @param waitFor the ids of the stretches that start only when the user is ready
/// @param leftOut the ids of the stretches that are not played
/// @param introductions the stretches that are new to the user, by id, with the minimum set-up time
///     for their full introduction
public record TimelineOptions(
    double pace,
    Duration breath,
    Side firstSide,
    @Nullable Duration setupTime,
    Set<String> waitFor,
    Set<String> leftOut,
    Map<String, Duration> introductions) {
  /// The slowest pace.
  public static final double MIN_PACE = 0.75;
  /// The fastest pace.
  public static final double MAX_PACE = 1.5;
  private static final double PACES_IN_ONE = 20;
  private static final Duration SHORTEST_BREATH = Duration.ofSeconds(4);
  private static final Duration LONGEST_BREATH = Duration.ofSeconds(12);

  public TimelineOptions {
    requirePace(pace);
    if (breath.compareTo(SHORTEST_BREATH) < 0 || breath.compareTo(LONGEST_BREATH) > 0) {
      throw new IllegalArgumentException("breath must be between 4 and 12 s: " + breath);
    }
    if (setupTime != null) {
      Require.notNegative("setupTime", setupTime);
    }
    waitFor = Set.copyOf(waitFor);
    leftOut = Set.copyOf(leftOut);
    introductions = Map.copyOf(introductions);
  }

  /// The defaults: normal pace, breaths of 8 s, left side first.
  public static TimelineOptions standard() {
    return new TimelineOptions(
        1, Duration.ofSeconds(8), Side.LEFT, null, Set.of(), Set.of(), Map.of());
  }

  static void requirePace(double pace) {
    Require.range("pace", pace, MIN_PACE, MAX_PACE);
  }

  /// The pace so many steps of 0.05 away, or the slowest or fastest where that is out of range.
  static double steppedPace(double pace, int steps) {
    return Math.clamp(Math.rint(pace * PACES_IN_ONE + steps) / PACES_IN_ONE, MIN_PACE, MAX_PACE);
  }

  /// A copy at another pace, 0.75–1.5.
  public TimelineOptions withPace(double newPace) {
    return new TimelineOptions(
        newPace, breath, firstSide, setupTime, waitFor, leftOut, introductions);
  }

  /// Returns a copy with other stretches that wait for the user to be ready.
  public TimelineOptions withWaitFor(Set<String> stretches) {
    return new TimelineOptions(
        pace, breath, firstSide, setupTime, stretches, leftOut, introductions);
  }

  /// Returns a copy with other stretches that are introduced in full.
  public TimelineOptions withIntroductions(Map<String, Duration> stretches) {
    return new TimelineOptions(pace, breath, firstSide, setupTime, waitFor, leftOut, stretches);
  }
}
