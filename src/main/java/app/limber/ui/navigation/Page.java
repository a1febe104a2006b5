package app.limber.ui.navigation;

import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// Content that fills the window. All methods are called on the JavaFX application thread.
public interface Page {
  /// The root of the page's scene graph; always the same node.
  Parent view();

  /// Called after the page has been added to the scene: loads its data and requests the focus.
  void shown();

  /// Requests the focus for the page's most useful control.
  void focus();

  /// Called when the window regains the focus or the user's content has changed on disk, as the
  /// data shown may be stale.
  default void lookedAt() {}

  /// Called once a minute while the page is shown.
  default void minutePassed() {}

  /// Called before another page is shown: saves pending input and releases resources.
  default void left() {}

  /// Filters every key press before the focused control receives it; consumes the keys it handles.
  default void key(KeyEvent event) {}

  /// Called with a key press while a card is open over the page, before the card receives it.
  ///
  /// @return whether the page has handled the key
  default boolean keyOnCard(KeyEvent event) {
    return false;
  }

  /// Whether repeats of a held key are useful on this page, such as an arrow key that moves through
  /// a list.
  default boolean repeatsKeys() {
    return true;
  }

  /// Called when the user asks to close the window.
  ///
  /// @return whether the window may close now; if not, the page has asked the user
  default boolean mayClose() {
    return true;
  }
}
