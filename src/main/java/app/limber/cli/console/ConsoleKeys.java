package app.limber.cli.console;

import app.limber.practice.program.Key;
import app.limber.practice.program.KeyLetters;
import app.limber.practice.session.PlayerAction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The keys of the player in a terminal.
final class ConsoleKeys {
  private ConsoleKeys() {}

  /// The action of a key; empty for a key that does nothing by itself.
  static Optional<PlayerAction> action(Key key) {
    return switch (key) {
      case Key.Named named -> PlayerAction.ofKey(named.name());
      case Key.Typed typed -> typed(Character.toString(typed.codePoint()));
    };
  }

  private static Optional<PlayerAction> typed(String typed) {
    return PlayerAction.ofTyped(typed).or(() -> Optional.ofNullable(ofTerminal(typed)));
  }

  private static @Nullable PlayerAction ofTerminal(String typed) {
    if (KeyLetters.mayBe(typed, 'N')) {
      return PlayerAction.NEXT;
    }
    if (KeyLetters.mayBe(typed, 'B')) {
      return PlayerAction.BACK;
    }
    return KeyLetters.mayBe(typed, 'Q') ? PlayerAction.LEAVE : null;
  }

  /// Whether a key is one of a presentation remote. While a movement waits, such a key means
  /// *ready*.
  static boolean isOfClicker(Key key) {
    return key == Key.Named.PAGE_UP || key == Key.Named.PAGE_DOWN;
  }

  /// Whether a key asks to leave, even before a session has started.
  static boolean isLeaving(Optional<PlayerAction> action) {
    return action.equals(Optional.of(PlayerAction.LEAVE))
        || action.equals(Optional.of(PlayerAction.STOP_FOR_PAIN));
  }
}
