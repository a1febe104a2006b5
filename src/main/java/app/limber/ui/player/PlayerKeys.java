package app.limber.ui.player;

import app.limber.practice.session.PlayerAction;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of the player in the window.
final class PlayerKeys {
  private PlayerKeys() {}

  /// The action of a key press; empty for a key that does nothing by itself.
  static Optional<PlayerAction> action(KeyEvent key) {
    if (key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
      return Optional.empty();
    }
    return PlayerAction.ofKey(key.getText())
        .filter(PlayerAction.HELP::equals)
        .or(() -> Optional.ofNullable(ofWindow(key.getCode())))
        .or(() -> PlayerAction.ofKey(key.getCode().name()));
  }

  private static @Nullable PlayerAction ofWindow(KeyCode code) {
    return switch (code) {
      case F -> PlayerAction.FULL_SCREEN;
      case R -> PlayerAction.TURN;
      case ESCAPE -> PlayerAction.LEAVE;
      case HELP, F1 -> PlayerAction.HELP;
      default -> null;
    };
  }

  /// Whether a key releases a movement that waits: any that keeps no meaning of its own then.
  static boolean saysReady(KeyEvent key) {
    return !isModifier(key.getCode())
        && action(key)
            .map(
                action ->
                    switch (action) {
                      case PAUSE_OR_RESUME, NEXT, BACK, EXTEND -> true;
                      case FULL_SCREEN, MUTE, TURN, STOP_FOR_PAIN, LEAVE, HELP -> false;
                    })
            .orElse(true);
  }

  private static boolean isModifier(KeyCode code) {
    return code.isModifierKey() || code == KeyCode.CAPS || code == KeyCode.NUM_LOCK;
  }
}
