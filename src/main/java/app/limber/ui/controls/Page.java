package app.limber.ui.controls;

import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// What fills the window at a time.
public interface Page {
  Parent view();

  /// The page has come up: it takes the focus and reads what it shows.
  void shown();

  /// Puts the focus where it is of most use.
  void focus();

  /// The window has come back to the front, or the user's content has changed on disk: what is
  /// shown may not hold any more.
  default void lookedAt() {}

  /// Another minute has passed.
  default void minutePassed() {}

  /// The page is being left: it lets go of what it holds.
  default void left() {}

  /// Sees every key before the controls do; consumes those that are its own.
  default void key(KeyEvent event) {}

  /// Asked when the user wants to close the window.
  ///
  /// @return whether it may close at once; else the page asks the user
  default boolean mayClose() {
    return true;
  }
}
