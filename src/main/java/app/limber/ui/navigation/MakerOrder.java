package app.limber.ui.navigation;

import app.limber.routine.Stretch;

/// A request to make or change a stretch.
public sealed interface MakerOrder {
  /// To choose what to start from, or to go on with what is open.
  record Start() implements MakerOrder {}

  /// To start from a copy.
  record Copy(Stretch stretch) implements MakerOrder {}

  /// To change one of the user's own.
  record Edit(String id) implements MakerOrder {}
}
