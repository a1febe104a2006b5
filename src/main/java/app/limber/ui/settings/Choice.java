package app.limber.ui.settings;

import app.limber.practice.preferences.Settings;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A setting: its value, whether it differs from its default, and its reset.
public final class Choice<T> {
  /// Creates choices that follow the settings.
  ///
  /// @param <S> the settings, or a topic of them
  interface Maker<S> {
    <T> Choice<T> choice(Function<S, T> get, BiFunction<S, T, S> put);

    /// Creates choices that follow a part of this one's settings.
    default <P> Maker<P> within(Function<S, P> part, BiFunction<S, P, S> with) {
      Maker<S> whole = this;
      return new Maker<>() {
        @Override
        public <T> Choice<T> choice(Function<P, T> get, BiFunction<P, T, P> put) {
          return whole.choice(
              part.andThen(get), (s, value) -> with.apply(s, put.apply(part.apply(s), value)));
        }
      };
    }
  }

  private final Function<Settings, T> get;
  private final BiFunction<Settings, T, Settings> put;
  private final Consumer<Function<Settings, Settings>> change;
  private final ReadOnlyObjectWrapper<T> value;
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();

  /// @param get reads the value from the settings
  /// @param put returns the settings with another value
  /// @param change applies a change to the settings
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

  /// Whether the value differs from the default.
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /// Changes the value; takes effect immediately.
  public void choose(T wanted) {
    change.accept(settings -> put.apply(settings, wanted));
  }

  /// Resets the value to the default.
  public void reset() {
    choose(usual());
  }
}
