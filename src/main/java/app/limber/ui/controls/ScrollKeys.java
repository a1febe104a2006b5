package app.limber.ui.controls;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/// Scrolls a page by keys wherever the focus is, so that text between controls can be read without
/// a mouse.
public final class ScrollKeys {
  /// The share of the viewport that stays visible after scrolling by a page.
  private static final double KEPT_SHARE = 0.15;

  /// About two lines of text, in pixels.
  private static final double LINES = 48;

  private ScrollKeys() {}

  /// Handles Page Up and Page Down, and Ctrl+Home and Ctrl+End; consumes the keys it handles.
  public static void scroll(ScrollPane pane, KeyEvent key) {
    double hidden = hidden(pane);
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

  /// Like [#scroll], and handles the arrow keys, Home and End, too: for a text that is read from
  /// its start to its end, with little else on it.
  public static void read(ScrollPane pane, KeyEvent key) {
    double hidden = hidden(pane);
    if (hidden <= 0) {
      return;
    }
    switch (key.getCode()) {
      case DOWN -> go(pane, pane.getVvalue() + LINES / hidden, key);
      case UP -> go(pane, pane.getVvalue() - LINES / hidden, key);
      case HOME -> go(pane, pane.getVmin(), key);
      case END -> go(pane, pane.getVmax(), key);
      default -> scroll(pane, key);
    }
  }

  private static double hidden(ScrollPane pane) {
    return pane.getContent().getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
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
