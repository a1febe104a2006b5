package app.limber.routine;

import app.limber.journal.Side;
import app.limber.values.Require;

/// The sentence spoken for each side of a stretch.
public record SideSay(String left, String right) {
  public SideSay {
    Require.notBlank("left", left);
    Require.notBlank("right", right);
  }

  public String of(Side side) {
    return switch (side) {
      case LEFT -> left;
      case RIGHT -> right;
    };
  }
}
