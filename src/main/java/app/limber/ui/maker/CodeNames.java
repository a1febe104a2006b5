package app.limber.ui.maker;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows the codes of a choice by their names.
final class CodeNames extends StringConverter<@Nullable String> {
  private final Function<String, String> naming;

  CodeNames(Function<String, String> naming) {
    this.naming = naming;
  }

  @Override
  public String toString(@Nullable String code) {
    return code == null ? "" : naming.apply(code);
  }

  @Override
  public @Nullable String fromString(String text) {
    return null; // the box cannot be typed into
  }
}
