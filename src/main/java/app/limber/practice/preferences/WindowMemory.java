package app.limber.practice.preferences;

import java.util.Optional;

/// Keeps the place of the window between two runs of the program.
public interface WindowMemory {
  /// Where it was last; empty if that is not known.
  Optional<WindowPlace> recall();

  /// Keeps where it is. That it could not be kept is nobody's trouble.
  void keep(WindowPlace place);
}
