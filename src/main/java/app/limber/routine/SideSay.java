package app.limber.routine;

import app.limber.journal.Side;
import app.limber.values.Require;
import java.util.List;

/// The sentence spoken for each side of a stretch.
///
/// @param after how many sentences of the set-up precede it, so that it comes before the user has
///     to choose a leg; all of them if the set-up has fewer
public record SideSay(String left, String right, int after) {
  /// More than a set-up can have: the side is named after all of its sentences.
  public static final int AFTER_ALL = 20;

  public SideSay {
    Require.notBlank("left", left);
    Require.notBlank("right", right);
    Require.notNegative("after", after);
  }

  public String of(Side side) {
    return switch (side) {
      case LEFT -> left;
      case RIGHT -> right;
    };
  }

  /// Returns the sentences of a set-up that come before the side is named.
  public List<String> before(List<String> setup) {
    return setup.subList(0, Math.min(after, setup.size()));
  }

  /// Returns the sentences of a set-up that come after the side is named.
  public List<String> rest(List<String> setup) {
    return setup.subList(Math.min(after, setup.size()), setup.size());
  }
}
