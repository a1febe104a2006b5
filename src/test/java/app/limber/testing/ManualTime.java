package app.limber.testing;

import app.limber.player.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A monotonic clock and a wall clock that only a test advances.
public final class ManualTime implements Ticker, InstantSource {
  /// What the wall clock shows at first: a Sunday morning in November.
  public static final Instant START = Instant.parse("2026-11-22T06:00:00Z");

  private long tick = 1_000_000_000_000L;
  private Instant now = START;

  @Override
  public long read() {
    return tick;
  }

  @Override
  public Instant instant() {
    return now;
  }

  /// Both clocks go on.
  public void pass(Duration duration) {
    tick += duration.toNanos();
    now = now.plus(duration);
  }

  /// Both clocks go on by so many seconds.
  public void passSeconds(double seconds) {
    pass(Duration.ofNanos(Math.round(seconds * 1e9)));
  }

  /// The wall clock alone goes on, as in the sleep of a computer that stops the monotonic one.
  public void sleep(Duration duration) {
    now = now.plus(duration);
  }

  /// The monotonic clock alone goes on.
  public void tick(Duration duration) {
    tick += duration.toNanos();
  }

  /// Somebody sets the wall clock.
  public void setWall(Instant instant) {
    now = instant;
  }
}
