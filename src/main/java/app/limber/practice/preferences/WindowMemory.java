package app.limber.practice.preferences;

import java.util.Optional;

/// Stores the position of the window between two runs of the program.
public interface WindowMemory {
  /// Returns the last position; empty if unknown.
  Optional<WindowPlace> recall();

  /// Saves the position. Failures are ignored: the window then opens at its default position.
  void keep(WindowPlace place);
}
