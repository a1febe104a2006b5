package app.limber.ui;

import app.limber.player.Ticker;
import app.limber.ui.controls.Focus;
import app.limber.ui.controls.Letters;
import app.limber.ui.navigation.Page;
import java.util.function.Supplier;
import javafx.scene.Scene;
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
    if (page == null) {
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

  /// Whether a key press leaves full screen. Only the player can enter it, but it can be left from
  /// any page.
  private boolean leavesFullScreen(KeyEvent key) {
    return stage.isFullScreen()
        && Letters.isOf(key, 'F')
        && !key.isShortcutDown()
        && !Focus.isTyping(shell);
  }
}
