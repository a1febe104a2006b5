package app.limber.cli.console;

import java.util.function.IntFunction;

/// The output of the console player.
interface ConsoleOutput {
  /// Prints a permanent line.
  void say(String line);

  /// Prints what just happened; no effect on a screen, whose status line shows it.
  void note(String line);

  /// Updates the status line; no effect without a screen.
  ///
  /// @param moment the text for a number of columns
  void show(IntFunction<String> moment);

  /// Removes the status line.
  void clear();

  /// Ends the output when the program ends: keeps the status line and puts the cursor below it.
  void leave();
}
