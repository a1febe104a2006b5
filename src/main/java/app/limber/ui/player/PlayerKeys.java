package app.limber.ui.player;

import app.limber.practice.program.KeyLetters;
import app.limber.practice.session.PlayerAction;
import app.limber.ui.controls.Letters;
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
    return PlayerAction.ofTyped(Letters.typed(key))
        .or(() -> Optional.ofNullable(ofWindow(key)))
        .or(() -> PlayerAction.ofKey(key.getCode().name()));
  }

  /// Whether a key is that of the stop for pain, in any keyboard layout. It works over any card.
  static boolean isPain(KeyEvent key) {
    return action(key).equals(Optional.of(PlayerAction.STOP_FOR_PAIN));
  }

  private static @Nullable PlayerAction ofWindow(KeyEvent key) {
    return switch (key.getCode()) {
      case ESCAPE -> PlayerAction.LEAVE;
      case HELP, F1 -> PlayerAction.HELP;
      default -> ofLetter(Letters.typed(key));
    };
  }

  private static @Nullable PlayerAction ofLetter(String typed) {
    if (KeyLetters.mayBe(typed, 'R')) {
      return PlayerAction.TURN;
    }
    return KeyLetters.mayBe(typed, 'F') ? PlayerAction.FULL_SCREEN : null;
  }

  /// Whether a key starts a movement that waits for the user: any key without a meaning of its own
  /// at that moment, and the keys of a presentation remote.
  static boolean saysReady(KeyEvent key) {
    KeyCode code = key.getCode();
    boolean clicker = code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP;
    return !isModifier(code)
        && action(key)
            .map(
                action ->
                    switch (action) {
                      case PAUSE_OR_RESUME -> true;
                      case NEXT, BACK -> clicker;
                      case EXTEND,
                          TAKE_BACK,
                          SLOWER,
                          FASTER,
                          FULL_SCREEN,
                          MUTE,
                          TURN,
                          STOP_FOR_PAIN,
                          LEAVE,
                          HELP ->
                          false;
                    })
            .orElse(true);
  }

  private static boolean isModifier(KeyCode code) {
    return code.isModifierKey() || code == KeyCode.CAPS || code == KeyCode.NUM_LOCK;
  }
}
