package app.limber.ui.player;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What a key does in the player.
enum PlayerAction {
  PAUSE_OR_RESUME,
  NEXT,
  BACK,
  MORE_TIME,
  FULL_SCREEN,
  MUTE,
  TURN,
  PAIN,
  LEAVE,
  HELP;

  /// The action of a key press; empty for a key that does nothing by itself.
  static Optional<PlayerAction> of(KeyEvent key) {
    if (key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
      return Optional.empty();
    }
    if ("?".equals(key.getText())) {
      return Optional.of(HELP);
    }
    return Optional.ofNullable(
        switch (key.getCode()) {
          case SPACE -> PAUSE_OR_RESUME;
          case RIGHT, PAGE_DOWN -> NEXT;
          case LEFT, PAGE_UP -> BACK;
          case UP -> MORE_TIME;
          case F -> FULL_SCREEN;
          case M -> MUTE;
          case R -> TURN;
          case P -> PAIN;
          case ESCAPE -> LEAVE;
          case HELP, F1 -> HELP;
          default -> null;
        });
  }

  /// Whether a key says *ready* to a player that waits: any that has no meaning of its own then.
  static boolean saysReady(KeyEvent key) {
    if (isModifier(key.getCode())) {
      return false;
    }
    return of(key)
        .map(
            action ->
                switch (action) {
                  case PAUSE_OR_RESUME, NEXT, BACK, MORE_TIME -> true;
                  case FULL_SCREEN, MUTE, TURN, PAIN, LEAVE, HELP -> false;
                })
        .orElse(true);
  }

  private static boolean isModifier(KeyCode code) {
    return code.isModifierKey() || code == KeyCode.CAPS || code == KeyCode.NUM_LOCK;
  }
}
