package app.limber.ui;

import app.limber.player.Ticker;
import app.limber.ui.controls.Focus;
import app.limber.ui.controls.Letters;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Makes a held key act like a single press by consuming its repeats, except where they are useful,
/// such as in a text field or when moving through a list.
final class PressFilter {
  private final Shell shell;
  private final HeldKeys heldKeys;
  private final BooleanSupplier mayRepeat;
  private boolean consuming;

  /// @param mayRepeat whether repeats may be useful on the present page
  PressFilter(Shell shell, Ticker ticker, BooleanSupplier mayRepeat) {
    this.shell = shell;
    this.heldKeys = new HeldKeys(ticker);
    this.mayRepeat = mayRepeat;
  }

  /// Filters the key events of a scene.
  ///
  /// @param press receives the presses that were not consumed, before the focused control does
  void filter(Scene scene, Consumer<KeyEvent> press) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (isHandedOn(scene, key)) {
            return;
          }
          consuming = isIdleRepeat(key);
          if (consuming) {
            key.consume();
          } else {
            press.accept(key);
          }
        });
    scene.addEventFilter(
        KeyEvent.KEY_TYPED,
        key -> {
          if (consuming) {
            key.consume();
          }
        });
    scene.addEventFilter(KeyEvent.KEY_RELEASED, heldKeys::release);
  }

  /// Whether a control hands on a press to its inner text field, as a date field does: the same
  /// press passes the scene once more.
  private static boolean isHandedOn(Scene scene, KeyEvent key) {
    Node focused = scene.getFocusOwner();
    return focused != null
        && !key.getTarget().equals(focused)
        && key.getTarget() instanceof Node target
        && Focus.isIn(target, focused::equals);
  }

  private boolean isIdleRepeat(KeyEvent key) {
    return switch (heldKeys.press(key, shell.surface())) {
      case FIRST -> false;
      case REPEAT -> !isOfUse(key);
      // The key for a stop for pain is never consumed as a repeat here: its release may have been
      // lost.
      case REPEAT_ELSEWHERE -> !Letters.isOf(key, 'P');
    };
  }

  private boolean isOfUse(KeyEvent key) {
    KeyCode code = key.getCode();
    if (code.isModifierKey() || Letters.isOf(key, 'P')) {
      return true;
    }
    if (code == KeyCode.ENTER || code == KeyCode.ESCAPE || !mayRepeat.getAsBoolean()) {
      return false;
    }
    return Focus.isTyping(shell) || code.isNavigationKey() || code == KeyCode.TAB;
  }
}
