package app.limber.cli;

import java.nio.file.Path;

/// Opens the window and stays until it is closed.
@FunctionalInterface
public interface Window {
  /// Opens the window on the data in `dataFolder`.
  ///
  /// @return the exit code of the program
  /// @throws IllegalStateException if it cannot be opened, with the reason as its message
  int open(Path dataFolder, WindowRequest request);
}
