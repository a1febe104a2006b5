package app.limber.cli.console;

import app.limber.practice.program.Key;
import app.limber.practice.session.PlayerAction;
import java.util.Optional;

/// The keys of the player in a terminal.
final class ConsoleKeys {
  private ConsoleKeys() {}

  /// The action of a key; empty for a key that does nothing by itself.
  static Optional<PlayerAction> action(Key key) {
    return switch (key) {
      case Key.Named named -> PlayerAction.ofKey(named.name());
      case Key.Typed typed -> typed(Character.toUpperCase(typed.codePoint()));
    };
  }

  private static Optional<PlayerAction> typed(int character) {
    return switch (character) {
      case ' ' -> Optional.of(PlayerAction.PAUSE_OR_RESUME);
      case 'N' -> Optional.of(PlayerAction.NEXT);
      case 'B' -> Optional.of(PlayerAction.BACK);
      // The plus of many keyboards needs Shift, which a sleepy hand may forget.
      case '+', '=' -> Optional.of(PlayerAction.EXTEND);
      case 'Q' -> Optional.of(PlayerAction.LEAVE);
      default -> PlayerAction.ofKey(Character.toString(character));
    };
  }
}
