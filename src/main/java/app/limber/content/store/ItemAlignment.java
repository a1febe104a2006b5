package app.limber.content.store;

import app.limber.maker.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Matches the items of a changed list with those of the previous list: the pairs, in the same
/// order, that have the most in common.
final class ItemAlignment {
  private static final int SAME = 100;

  private ItemAlignment() {}

  /// For each item of `now`, the index of the matching item of `old`; null for a new one.
  static List<@Nullable Integer> match(List<Value> old, List<Value> now) {
    int[][] best = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        int paired = best[i + 1][j + 1] + likeness(old.get(i), now.get(j));
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    List<@Nullable Integer> matches = new ArrayList<>(Collections.nCopies(now.size(), null));
    int i = 0;
    int j = 0;
    while (i < old.size() && j < now.size()) {
      int likeness = likeness(old.get(i), now.get(j));
      if (likeness > 0 && best[i][j] == best[i + 1][j + 1] + likeness) {
        matches.set(j++, i++);
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return matches;
  }

  private static int likeness(Value old, Value now) {
    if (old.equals(now)) {
      return SAME;
    }
    if (old instanceof Value.Fields(Map<String, Value> before)
        && now instanceof Value.Fields(Map<String, Value> after)) {
      return 1
          + (int)
              before.entrySet().stream()
                  .filter(field -> field.getValue().equals(after.get(field.getKey())))
                  .count();
    }
    return old.getClass() == now.getClass() ? 1 : 0;
  }
}
