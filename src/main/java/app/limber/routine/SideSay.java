package app.limber.routine;

import app.limber.journal.Side;
import app.limber.values.Require;

/// What is said of each leg of a stretch, in a sentence.
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
