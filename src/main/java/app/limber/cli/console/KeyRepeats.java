package app.limber.cli.console;

import app.limber.player.Ticker;
import app.limber.practice.program.Key;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Distinguishes the repeats of a held key from presses, which a terminal reports alike.
///
/// A held key repeats after the system's delay, 250–660 ms by default, and then many times a
/// second. So the same key within [#LONGEST_DELAY] of the last press is a repeat, and so is one
/// within [#LONGEST_PERIOD] of the last repeat. Two intended presses therefore need a short gap,
/// which is better than skipping a stretch by mistake.
final class KeyRepeats {
  /// The maximum time between a press and its first repeat.
  static final Duration LONGEST_DELAY = Duration.ofMillis(700);

  /// The maximum time between two repeats: the slowest keyboards send ten a second.
  static final Duration LONGEST_PERIOD = Duration.ofMillis(150);

  private final Ticker ticker;
  private @Nullable Key last;
  private long pressedAt;
  private long lastAt;

  KeyRepeats(Ticker ticker) {
    this.ticker = ticker;
  }

  /// Whether a key that has just arrived repeats the one before. The key for a stop for pain may
  /// repeat freely, since it acts only once.
  boolean isRepeat(Key key) {
    long now = ticker.read();
    boolean repeat =
        key.equals(last)
            && (now - pressedAt < LONGEST_DELAY.toNanos()
                || now - lastAt < LONGEST_PERIOD.toNanos());
    last = key;
    lastAt = now;
    if (!repeat) {
      pressedAt = now;
    }
    return repeat;
  }
}
