package app.limber.practice.preferences;

import java.util.Optional;

/// Stores the place of the window between two runs of the program.
public interface WindowMemory {
  /// The last place; empty if unknown.
  Optional<WindowPlace> recall();

  /// Saves the place. Failures are ignored: the window then opens at its default place.
  void keep(WindowPlace place);
}
