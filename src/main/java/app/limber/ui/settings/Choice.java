package app.limber.ui.settings;

import app.limber.practice.preferences.Settings;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One setting: what it is now, whether it was changed, and the way back to its default.
public final class Choice<T> {
  /// Makes choices and keeps them up to date.
  interface Maker {
    <T> Choice<T> choice(Function<Settings, T> get, BiFunction<Settings, T, Settings> put);
  }

  private final Function<Settings, T> get;
  private final BiFunction<Settings, T, Settings> put;
  private final Consumer<Function<Settings, Settings>> change;
  private final ReadOnlyObjectWrapper<T> value;
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();

  /// @param get takes the setting out of all settings
  /// @param put gives all settings with this one changed
  /// @param change changes all settings
  Choice(
      Function<Settings, T> get,
      BiFunction<Settings, T, Settings> put,
      Consumer<Function<Settings, Settings>> change) {
    this.get = get;
    this.put = put;
    this.change = change;
    this.value = new ReadOnlyObjectWrapper<>(usual());
  }

  private T usual() {
    return get.apply(Settings.standard());
  }

  void take(Settings settings) {
    value.set(get.apply(settings));
    changed.set(!value.get().equals(usual()));
  }

  public ReadOnlyObjectProperty<T> valueProperty() {
    return value.getReadOnlyProperty();
  }

  /// Whether it is another than the default.
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /// Makes it another, at once.
  public void choose(T wanted) {
    change.accept(settings -> put.apply(settings, wanted));
  }

  /// Makes it the default again.
  public void reset() {
    choose(usual());
  }
}
