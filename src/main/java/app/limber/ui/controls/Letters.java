package app.limber.ui.controls;

import app.limber.practice.program.KeyLetters;
import javafx.scene.input.KeyEvent;

/// Recognizes letters in every keyboard layout.
public final class Letters {
  private Letters() {}

  /// Returns the character that a key types, such as `p` or `з`; for keys with a code, also when
  /// combined with Ctrl and Shift.
  public static String typed(KeyEvent key) {
    return key.getCode().isLetterKey() ? key.getCode().getName() : key.getText();
  }

  /// Whether a key stands for a Latin capital letter, by its character or its position.
  public static boolean isOf(KeyEvent key, char letter) {
    return KeyLetters.mayBe(typed(key), letter);
  }
}
