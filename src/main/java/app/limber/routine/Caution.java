package app.limber.routine;

import app.limber.values.Require;
import org.jspecify.annotations.Nullable;

/// A warning that belongs to a stretch: `text` is shown; `say`, if given, is spoken before the
/// first repetition.
public record Caution(String text, @Nullable String say) {
  public Caution {
    Require.notBlank("caution text", text);
  }
}
