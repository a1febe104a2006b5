package app.limber.journal;

import app.limber.values.Require;
import org.jspecify.annotations.Nullable;

/// The user's report of a stop for pain: the id of the stretch, and where it hurt. Both parts are
/// optional; a blank one counts as absent.
public record PainStop(@Nullable String stretch, @Nullable String where) {
  public PainStop {
    stretch = Require.blankAsAbsent(stretch);
    where = Require.blankAsAbsent(where);
  }

  boolean saysNothing() {
    return stretch == null && where == null;
  }
}
