package app.limber.cli.console;

import app.limber.player.Ticker;
import app.limber.practice.program.Key;
import app.limber.practice.session.PlayerAction;
import app.limber.practice.session.Pulse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Passes on presses of keys and leaves out the repeats of a held key, which a terminal reports
/// alike.
///
/// A held key repeats after the system's delay, 250–660 ms by default, and then many times a second
/// until it is released. So the same key within [#LONGEST_PERIOD] is a repeat. Within the range of
/// the delay it may be either: it is passed on as a press [#LONGEST_PERIOD] later, unless the next
/// repeat has arrived by then. *Skip* and *more time* are not: a key that was released right after
/// its first repeat would do them twice, and a stretch skipped by mistake is worse than a second
/// press that does nothing. For the same reason they count again only after a pause of
/// [#LONGEST_DELAY], as the repeats of a held key may come late on a busy computer or a slow line.
///
/// Confined to the thread of its pulse.
final class KeyPresses {
  /// The minimum time between a press and its first repeat.
  static final Duration SHORTEST_DELAY = Duration.ofMillis(250);

  /// The maximum time between a press and its first repeat.
  static final Duration LONGEST_DELAY = Duration.ofMillis(700);

  /// The maximum time between two repeats: the slowest keyboards send ten a second.
  static final Duration LONGEST_PERIOD = Duration.ofMillis(150);

  private final Ticker ticker;
  private final Pulse pulse;
  private final Consumer<Key> pressed;
  private @Nullable Key last;
  private @Nullable Key undecided;
  private long pressedAt;
  private long lastAt;

  /// @param pulse ticks until it is certain whether a key press is new or a repeat; used only here
  /// @param pressed receives each press
  KeyPresses(Ticker ticker, Pulse pulse, Consumer<Key> pressed) {
    this.ticker = ticker;
    this.pulse = pulse;
    this.pressed = pressed;
  }

  /// A key has arrived, by a press or a repeat.
  void arrive(Key key) {
    long now = ticker.read();
    boolean same = key.equals(last);
    Duration pause = addsUp(key) ? LONGEST_DELAY : LONGEST_PERIOD;
    boolean soon = now - lastAt < pause.toNanos();
    if (undecided != null && !(same && soon)) {
      decide();
    }
    undecided = null;
    pulse.stop();
    boolean mayBeFirstRepeat = mayBeFirstRepeat(now - pressedAt);
    last = key;
    lastAt = now;
    if (same && (soon || mayBeFirstRepeat)) {
      if (!soon) {
        undecided = key;
        pulse.start(this::beat);
      }
    } else {
      press(key);
    }
  }

  /// Ends without passing on what is undecided.
  void close() {
    undecided = null;
    pulse.stop();
  }

  private static boolean mayBeFirstRepeat(long sincePress) {
    return sincePress >= SHORTEST_DELAY.toNanos() && sincePress < LONGEST_DELAY.toNanos();
  }

  private static boolean addsUp(Key key) {
    Optional<PlayerAction> action = ConsoleKeys.action(key);
    return action.equals(Optional.of(PlayerAction.NEXT))
        || action.equals(Optional.of(PlayerAction.EXTEND));
  }

  private void beat() {
    if (undecided != null && ticker.read() - lastAt >= LONGEST_PERIOD.toNanos()) {
      decide();
    }
  }

  /// No further repeat has come: it was a press.
  private void decide() {
    Key key = undecided;
    undecided = null;
    pulse.stop();
    if (key != null) {
      press(key);
    }
  }

  private void press(Key key) {
    pressedAt = lastAt;
    pressed.accept(key);
  }
}
