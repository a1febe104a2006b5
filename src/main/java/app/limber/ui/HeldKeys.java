package app.limber.ui;

import app.limber.player.Ticker;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Tells the repeats of a key that is held down from presses: one press is one command. Every
/// system sends a repeat as another press without a release.
final class HeldKeys {
  /// Longer than any system waits before it repeats. A release can be lost, such as when the window
  /// loses the focus; after this time a press is a press again.
  private static final Duration LONGEST_GAP = Duration.ofSeconds(2);

  private final Ticker ticker;
  private final Map<Id, Held> held = new HashMap<>();

  /// A key: its code, or what it types where the layout has no code for it.
  private record Id(KeyCode code, String typed) {
    static Id of(KeyEvent key) {
      return new Id(key.getCode(), key.getCode() == KeyCode.UNDEFINED ? key.getText() : "");
    }
  }

  /// @param surface the page or card that got the press
  /// @param at when the latest press or repeat came
  private record Held(Object surface, long at) {}

  HeldKeys(Ticker ticker) {
    this.ticker = ticker;
  }

  /// How a press came about.
  enum Press {
    FIRST,
    /// A repeat on the page or card where the key was pressed.
    REPEAT,
    /// A repeat on another one, which has come up since.
    REPEAT_ELSEWHERE
  }

  /// Notes a press on a page or card.
  Press press(KeyEvent key, Object surface) {
    Id id = Id.of(key);
    long now = ticker.read();
    Held before = held.get(id);
    if (before == null || now - before.at() >= LONGEST_GAP.toNanos()) {
      held.put(id, new Held(surface, now));
      return Press.FIRST;
    }
    held.put(id, new Held(before.surface(), now));
    return before.surface().equals(surface) ? Press.REPEAT : Press.REPEAT_ELSEWHERE;
  }

  void release(KeyEvent key) {
    held.remove(Id.of(key));
  }
}
