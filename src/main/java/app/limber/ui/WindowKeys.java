package app.limber.ui;

import app.limber.player.Ticker;
import app.limber.ui.controls.Focus;
import app.limber.ui.controls.Letters;
import app.limber.ui.navigation.Page;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Passes key presses to the current page. A key that the page does not handle may leave full
/// screen.
final class WindowKeys {
  private final Stage stage;
  private final Shell shell;
  private final WindowLook look;
  private final Supplier<@Nullable Page> shown;

  /// @param shown returns the current page; null before the first
  WindowKeys(Stage stage, Shell shell, WindowLook look, Supplier<@Nullable Page> shown) {
    this.stage = stage;
    this.shell = shell;
    this.look = look;
    this.shown = shown;
  }

  void listen(Scene scene, Ticker ticker) {
    new PressFilter(shell, ticker, this::mayRepeat).filter(scene, this::press);
  }

  private boolean mayRepeat() {
    Page page = shown.get();
    return shell.hasCard() || page == null || page.repeatsKeys();
  }

  private void press(KeyEvent key) {
    Page page = shown.get();
    if (page == null || chooses(key)) {
      return;
    }
    if (shell.hasCard()) {
      if (page.keyOnCard(key)) {
        key.consume();
      }
      return;
    }
    page.key(key);
    if (!key.isConsumed() && leavesFullScreen(key)) {
      look.toggleFullScreen();
      key.consume();
    }
  }

  /// Chooses by Enter the one of several values to which the keyboard has led. Otherwise Enter
  /// would do what the page is for: start for somebody else, for example. On a chosen one it does.
  private boolean chooses(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER
        && !key.isShortcutDown()
        && stage.getScene().getFocusOwner() instanceof ToggleButton value
        && value.isFocusVisible()
        && !value.isSelected()) {
      value.fire();
      key.consume();
      return true;
    }
    return false;
  }

  /// Whether a key press leaves full screen. Only the player can enter it, but it can be left from
  /// any page.
  private boolean leavesFullScreen(KeyEvent key) {
    return stage.isFullScreen()
        && Letters.isOf(key, 'F')
        && !key.isShortcutDown()
        && !Focus.isTyping(shell);
  }
}
