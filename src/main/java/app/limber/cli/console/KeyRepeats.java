package app.limber.cli.console;

import app.limber.player.Ticker;
import app.limber.practice.program.Key;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Tells the repeats of a key that is held down from presses. A terminal sends both alike, so the
/// same key counts once when it comes faster than a hand can press it again.
final class KeyRepeats {
  private static final Duration FASTEST_HAND = Duration.ofMillis(100);

  private final Ticker ticker;
  private @Nullable Key last;
  private long lastAt;

  KeyRepeats(Ticker ticker) {
    this.ticker = ticker;
  }

  /// Whether a key that has just come is a repeat of the one before.
  boolean isRepeat(Key key) {
    long now = ticker.read();
    boolean repeat = key.equals(last) && now - lastAt < FASTEST_HAND.toNanos();
    last = key;
    lastAt = now;
    return repeat;
  }
}
