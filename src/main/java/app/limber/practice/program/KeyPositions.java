package app.limber.practice.program;

import java.util.Optional;

/// The positions of the keys in the keyboard layout that is in use.
///
/// A character alone does not tell the position of its key: Bulgarian has п where Latin keyboards
/// have M, Russian where they have G.
public interface KeyPositions {
  /// Returns the capital letter that a US keyboard has at the position of a key; empty if the
  /// layout is not known or types Latin letters. Never blocks.
  ///
  /// @param typed the character that the key types
  Optional<Character> letterAt(String typed);

  /// Reads the layout again, in the background.
  void refresh();

  /// Knows no layout.
  static KeyPositions unknown() {
    return new KeyPositions() {
      @Override
      public Optional<Character> letterAt(String typed) {
        return Optional.empty();
      }

      @Override
      public void refresh() {
        // Nothing can be read.
      }
    };
  }
}
