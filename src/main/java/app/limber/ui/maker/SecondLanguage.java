package app.limber.ui.maker;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// The language whose texts are shown beside those of the stretch, and whether the draft is played
/// in it.
final class SecondLanguage {
  private final ReadOnlyObjectWrapper<@Nullable Locale> shown = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty plays = new SimpleBooleanProperty();

  /// The language; null for none.
  ReadOnlyObjectProperty<@Nullable Locale> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Whether the draft is played in the language, if there is one.
  BooleanProperty playsProperty() {
    return plays;
  }

  void show(@Nullable Locale language) {
    shown.set(language);
  }

  /// The tag of the language; empty if none is shown.
  String tag() {
    Locale language = shown.get();
    return language == null ? "" : language.toLanguageTag();
  }

  /// The language in which the draft is played; empty for that of the program.
  Optional<Locale> played() {
    return plays.get() ? Optional.ofNullable(shown.get()) : Optional.empty();
  }
}
