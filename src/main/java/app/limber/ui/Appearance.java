package app.limber.ui;

import app.limber.practice.preferences.Theme;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Window;

/// Applies the colours of the window: light, dark or as the system has it, followed as it changes;
/// and dim ones for the early morning.
final class Appearance {
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

  private static final Color LIGHT_GROUND = Color.rgb(0xfa, 0xf6, 0xef);
  private static final Color DARK_GROUND = Color.rgb(0x1d, 0x1a, 0x17);

  private final Parent root;
  private final ReadOnlyBooleanWrapper darkNow = new ReadOnlyBooleanWrapper();
  private Theme theme;
  private boolean quiet;

  Appearance(Parent root, Theme theme) {
    this.root = root;
    this.theme = theme;
    // The platform's preferences outlive the window; a permanent subscription would keep it
    // reachable.
    ObservableValue<Boolean> shown =
        root.sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::showingProperty)
            .orElse(false);
    Platform.getPreferences().colorSchemeProperty().when(shown).subscribe(_ -> apply());
  }

  /// Sets the theme. Call before the first control is created; otherwise JavaFX loads its default
  /// theme first, which delays the start.
  static void beforeControls(Theme theme) {
    useTheme(isDark(theme));
  }

  void set(Theme newTheme) {
    theme = newTheme;
    apply();
  }

  /// Switches between the dim warm colours and those of the theme.
  void setQuiet(boolean nowQuiet) {
    if (quiet != nowQuiet) {
      quiet = nowQuiet;
      apply();
    }
  }

  private void apply() {
    boolean dark = isDark();
    useTheme(dark);
    root.pseudoClassStateChanged(DARK, dark);
    root.pseudoClassStateChanged(QUIET, quiet);
    darkNow.set(dark);
  }

  /// Whether the current colours are dark.
  ReadOnlyBooleanProperty darkProperty() {
    return darkNow.getReadOnlyProperty();
  }

  /// The colour that the page will have, `-l-bg` of the style sheet. The window is filled with it
  /// before anything is drawn.
  Color ground() {
    return isDark() ? DARK_GROUND : LIGHT_GROUND;
  }

  private boolean isDark() {
    return quiet || isDark(theme);
  }

  private static void useTheme(boolean dark) {
    Application.setUserAgentStylesheet(
        (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
  }

  private static boolean isDark(Theme theme) {
    return switch (theme) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  /// The URL of the style sheet that is applied on top of the theme.
  static String styleSheet() {
    // By its address: a path would be sought outside this module.
    return Objects.requireNonNull(Appearance.class.getResource("/app/limber/ui/limber.css"))
        .toExternalForm();
  }
}
