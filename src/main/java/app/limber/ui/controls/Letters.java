package app.limber.ui.controls;

import app.limber.practice.program.KeyLetters;
import javafx.scene.input.KeyEvent;

/// Letters on the keyboard, in every layout.
public final class Letters {
  private Letters() {}

  /// What a key types, such as `p` or `з`; with Ctrl and Shift, too, where the system gives a code
  /// for the key.
  public static String typed(KeyEvent key) {
    return key.getCode().isLetterKey() ? key.getCode().getName() : key.getText();
  }

  /// Whether a key stands for a Latin capital letter, by what it types or by its place.
  public static boolean isOf(KeyEvent key, char letter) {
    return KeyLetters.mayBe(typed(key), letter);
  }
}
