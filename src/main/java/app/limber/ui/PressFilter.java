package app.limber.ui;

import app.limber.player.Ticker;
import app.limber.ui.controls.Focus;
import app.limber.ui.controls.Letters;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets a key that is held down do what a single press does: its repeats are consumed, except where
/// they are of use, such as in a text field or on the way through a list.
final class PressFilter {
  private final Shell shell;
  private final HeldKeys heldKeys;
  private final BooleanSupplier mayRepeat;
  private boolean consuming;

  /// @param mayRepeat whether repeats can be of use on what is shown
  PressFilter(Shell shell, Ticker ticker, BooleanSupplier mayRepeat) {
    this.shell = shell;
    this.heldKeys = new HeldKeys(ticker);
    this.mayRepeat = mayRepeat;
  }

  /// Filters the keys of a scene.
  ///
  /// @param press receives the presses that count, before the focused control does
  void filter(Scene scene, Consumer<KeyEvent> press) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
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

  private boolean isIdleRepeat(KeyEvent key) {
    return switch (heldKeys.press(key, shell.surface())) {
      case FIRST -> false;
      case REPEAT -> !isOfUse(key);
      // The key that stops for pain must never seem to be held: its release may have been lost.
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
