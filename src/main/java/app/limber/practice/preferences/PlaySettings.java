package app.limber.practice.preferences;

import app.limber.player.TimelineOptions;
import app.limber.values.Require;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How a routine is played.
///
/// @param pace 0.75–1.5, higher is faster
/// @param setupSeconds the time to get into position, 5–60; null for that of each stretch
/// @param startByHand whether every stretch waits for the user to start it
/// @param waitForReady whether stretches that ask if the user is ready wait for the answer
/// @param breathSeconds the duration of one breath, 4–12
/// @param firstSide which leg a stretch with sides begins with
public record PlaySettings(
    double pace,
    @Nullable Integer setupSeconds,
    boolean startByHand,
    boolean waitForReady,
    int breathSeconds,
    FirstSide firstSide) {
  public static final Range SETUP_SECONDS = new Range(5, 60);
  public static final Range BREATH_SECONDS = new Range(4, 12);

  public PlaySettings {
    Require.range("pace", pace, TimelineOptions.MIN_PACE, TimelineOptions.MAX_PACE);
    if (setupSeconds != null) {
      SETUP_SECONDS.require("setupSeconds", setupSeconds);
    }
    BREATH_SECONDS.require("breathSeconds", breathSeconds);
  }

  public static PlaySettings standard() {
    return new PlaySettings(1, null, false, true, 8, FirstSide.LEFT);
  }

  public Duration breath() {
    return Duration.ofSeconds(breathSeconds);
  }

  /// The time to get into position; null leaves it to each stretch.
  public @Nullable Duration setupTime() {
    return setupSeconds == null ? null : Duration.ofSeconds(setupSeconds);
  }

  public PlaySettings withPace(double newPace) {
    return new PlaySettings(
        newPace, setupSeconds, startByHand, waitForReady, breathSeconds, firstSide);
  }

  public PlaySettings withSetupSeconds(@Nullable Integer seconds) {
    return new PlaySettings(pace, seconds, startByHand, waitForReady, breathSeconds, firstSide);
  }

  public PlaySettings withStartByHand(boolean byHand) {
    return new PlaySettings(pace, setupSeconds, byHand, waitForReady, breathSeconds, firstSide);
  }

  public PlaySettings withWaitForReady(boolean waits) {
    return new PlaySettings(pace, setupSeconds, startByHand, waits, breathSeconds, firstSide);
  }

  public PlaySettings withBreathSeconds(int seconds) {
    return new PlaySettings(pace, setupSeconds, startByHand, waitForReady, seconds, firstSide);
  }

  public PlaySettings withFirstSide(FirstSide side) {
    return new PlaySettings(pace, setupSeconds, startByHand, waitForReady, breathSeconds, side);
  }
}
