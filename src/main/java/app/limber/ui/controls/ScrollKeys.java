package app.limber.ui.controls;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/// Scrolls a page by keys wherever the focus is, so that text between controls can be read without
/// a mouse.
public final class ScrollKeys {
  /// The share of the viewport that stays visible after scrolling by a page.
  private static final double KEPT_SHARE = 0.15;

  private ScrollKeys() {}

  /// Handles Page Up and Page Down, and Ctrl+Home and Ctrl+End; consumes the keys it handles.
  public static void scroll(ScrollPane pane, KeyEvent key) {
    double hidden =
        pane.getContent().getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
    if (hidden <= 0) {
      return;
    }
    double step = pane.getViewportBounds().getHeight() * (1 - KEPT_SHARE) / hidden;
    switch (key.getCode()) {
      case PAGE_DOWN -> go(pane, pane.getVvalue() + step, key);
      case PAGE_UP -> go(pane, pane.getVvalue() - step, key);
      case HOME -> goWithControl(pane, pane.getVmin(), key);
      case END -> goWithControl(pane, pane.getVmax(), key);
      default -> {}
    }
  }

  private static void goWithControl(ScrollPane pane, double value, KeyEvent key) {
    if (key.isShortcutDown()) {
      go(pane, value, key);
    }
  }

  private static void go(ScrollPane pane, double value, KeyEvent key) {
    pane.setVvalue(Math.clamp(value, pane.getVmin(), pane.getVmax()));
    key.consume();
  }
}
