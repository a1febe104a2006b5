package app.limber.ui;

import app.limber.player.Ticker;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Distinguishes the repeats of a held key from presses, so that one press is one command. All
/// platforms report a repeat as another press without a release.
final class HeldKeys {
  /// Longer than the delay before the first repeat on any platform. A release can be lost, for
  /// example when the window loses the focus; after this time, the next press counts as new.
  private static final Duration LONGEST_GAP = Duration.ofSeconds(2);

  private final Ticker ticker;
  private final Map<Id, Held> held = new HashMap<>();

  /// Identifies a key: by its code or, if the layout has none for it, by the text that it types.
  private record Id(KeyCode code, String typed) {
    static Id of(KeyEvent key) {
      return new Id(key.getCode(), key.getCode() == KeyCode.UNDEFINED ? key.getText() : "");
    }
  }

  /// @param surface the page or card that received the press
  /// @param at when the latest press or repeat arrived, as read from the ticker
  private record Held(Object surface, long at) {}

  HeldKeys(Ticker ticker) {
    this.ticker = ticker;
  }

  enum Press {
    FIRST,
    /// A repeat on the page or card on which the key was pressed.
    REPEAT,
    /// A repeat on a page or card that was shown after the key was pressed.
    REPEAT_ELSEWHERE
  }

  /// Records a press on a page or card and determines its kind.
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
