package app.limber.ui.navigation;

import app.limber.routine.Stretch;

/// A request to make or change a stretch.
public sealed interface MakerOrder {
  /// Shows the choice of a starting point, or the draft that is open.
  record Start() implements MakerOrder {}

  /// Starts from a copy.
  record Copy(Stretch stretch) implements MakerOrder {}

  /// Opens one of the user's own stretches.
  record Edit(String id) implements MakerOrder {}
}
