package app.limber.practice.program;

/// The terminal that the program was started from, as far as there is one: either direction may
/// lead to a file or a pipe instead.
public interface Terminal {
  /// The width, in columns, assumed if it is unknown.
  int USUAL_COLUMNS = 80;

  /// Whether a person's keys arrive on the standard input.
  boolean hasKeys();

  /// Whether a person reads the standard output.
  boolean hasScreen();

  /// Whether the screen can redraw a line in place.
  default boolean redraws() {
    return hasScreen();
  }

  /// Whether another program reads the standard output. It may stop when it has what it wants.
  default boolean hasReader() {
    return false;
  }

  /// The width of the screen now, in columns; 80 where it is unknown.
  int columns();

  /// Starts reading single keys, without Enter or echo, until the keys are closed or the program
  /// ends. Ctrl-C still ends the program.
  ///
  /// @throws IllegalStateException if there are no keys
  Keys keys();

  /// No terminal in either direction.
  static Terminal none() {
    return new NoTerminal();
  }
}
