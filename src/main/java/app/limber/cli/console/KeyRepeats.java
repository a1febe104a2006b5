package app.limber.cli.console;

import app.limber.player.Ticker;
import app.limber.practice.program.Key;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Tells the repeats of a key that is held down from presses, as a terminal sends both alike.
///
/// A held key comes again after the system's delay, 250–660 ms unless that was changed, and then
/// many times a second. So the same key within [#LONGEST_DELAY] of the last one that counted is a
/// repeat, and each repeat holds off the next for [#LONGEST_PERIOD]. Two
/// wanted presses therefore need a moment between them, which costs less than a stretch skipped by
/// mistake.
final class KeyRepeats {
  /// Between a press and its first repeat.
  static final Duration LONGEST_DELAY = Duration.ofMillis(700);

  /// Between two repeats: the slowest keyboards send ten a second.
  static final Duration LONGEST_PERIOD = Duration.ofMillis(150);

  private final Ticker ticker;
  private @Nullable Key last;
  private long pressedAt;
  private long lastAt;

  KeyRepeats(Ticker ticker) {
    this.ticker = ticker;
  }

  /// Whether a key that has just come is a repeat of the one before. The key that stops for pain
  /// may come as often as it likes: it acts once.
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
