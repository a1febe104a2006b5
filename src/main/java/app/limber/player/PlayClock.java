package app.limber.player;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Measures the played time since an anchor, and detects that the computer slept.
///
/// It reads both the monotonic and the wall clock: Linux and macOS stop the monotonic one in sleep.
final class PlayClock {
  private static final Duration LONGEST_GAP = Duration.ofSeconds(2);

  private final Ticker ticker;
  private final InstantSource wall;
  private final double speed;
  private long lastTick;
  private Instant lastWall;
  private long anchorTick;
  private Duration anchor = Duration.ZERO;

  PlayClock(Ticker ticker, InstantSource wall, double speed) {
    this.ticker = ticker;
    this.wall = wall;
    this.speed = speed;
    this.lastTick = ticker.read();
    this.lastWall = wall.instant();
    this.anchorTick = lastTick;
  }

  /// Reads both clocks.
  ///
  /// @return whether more real time has passed since the last reading than play may miss
  boolean read() {
    long tick = ticker.read();
    Instant now = wall.instant();
    boolean gap =
        tick - lastTick > LONGEST_GAP.toNanos()
            || Duration.between(lastWall, now).compareTo(LONGEST_GAP) > 0;
    lastTick = tick;
    lastWall = now;
    return gap;
  }

  /// The latest value read from the monotonic clock by [#read()], in nanoseconds.
  long lastTick() {
    return lastTick;
  }

  /// Anchors play at `position` as of the last reading.
  void anchorAt(Duration position) {
    anchorAt(position, Duration.ZERO);
  }

  /// Anchors play at `position` as of `ago`, in played time, before the last reading.
  void anchorAt(Duration position, Duration ago) {
    anchor = position;
    anchorTick = lastTick - Math.round(ago.toNanos() / speed);
  }

  /// The played time between the anchor and the last reading.
  Duration sinceAnchor() {
    long real = lastTick - anchorTick;
    return Duration.ofNanos(speed == 1 ? real : Math.round(real * speed));
  }

  /// The position at the last reading, provided that play has run since the anchor.
  Duration position() {
    return anchor.plus(sinceAnchor());
  }
}
