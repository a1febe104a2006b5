package app.limber.practice.program;

/// A key that was pressed in a terminal.
public sealed interface Key {
  /// A character, such as `n` or the space.
  record Typed(int codePoint) implements Key {}

  /// A key that types no character.
  enum Named implements Key {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    PAGE_UP,
    PAGE_DOWN,
    HOME,
    END,
    ENTER,
    ESCAPE,
    BACKSPACE,
    /// Any that has no name here.
    OTHER
  }
}
