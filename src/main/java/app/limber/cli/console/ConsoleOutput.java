package app.limber.cli.console;

import java.util.function.IntFunction;

/// Where the console player writes.
interface ConsoleOutput {
  /// Writes a line that stays.
  void say(String line);

  /// Tells what happens just now; a screen shows that in its moving line instead.
  void note(String line);

  /// Shows the moment in the line that moves; without a screen there is none.
  ///
  /// @param moment gives the text for a number of columns
  void show(IntFunction<String> moment);

  /// Takes the moving line away.
  void clear();

  /// The program ends: leaves the moving line as it is and puts the cursor below it.
  void leave();
}
