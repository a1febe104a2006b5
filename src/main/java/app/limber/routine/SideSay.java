package app.limber.routine;

import app.limber.journal.Side;

/// The sentence spoken for each side of a stretch.
public record SideSay(String left, String right) {
  public SideSay {
    Require.text("left", left);
    Require.text("right", right);
  }

  public String of(Side side) {
    return switch (side) {
      case LEFT -> left;
      case RIGHT -> right;
    };
  }
}
