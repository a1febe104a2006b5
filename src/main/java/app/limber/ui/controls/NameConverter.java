package app.limber.ui.controls;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Displays the items of a choice by their names. Converts in one direction only: for boxes that
/// are not editable.
///
/// @param <T> the type of the items
public final class NameConverter<T> extends StringConverter<@Nullable T> {
  private final Function<T, String> naming;

  /// @param naming returns the displayed name of an item
  public NameConverter(Function<T, String> naming) {
    this.naming = naming;
  }

  @Override
  public String toString(@Nullable T item) {
    return item == null ? "" : naming.apply(item);
  }

  @Override
  public @Nullable T fromString(String text) {
    return null;
  }
}
