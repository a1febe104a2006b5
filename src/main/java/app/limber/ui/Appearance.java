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
import javafx.css.PseudoClass;
import javafx.scene.Parent;

/// The colours of the window: light, dark, or as the system has it, which is followed as it
/// changes; and quiet ones for a morning that has hardly begun.
final class Appearance {
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

  private final Parent root;
  private final ReadOnlyBooleanWrapper darkNow = new ReadOnlyBooleanWrapper();
  private Theme theme;
  private boolean quiet;

  Appearance(Parent root, Theme theme) {
    this.root = root;
    this.theme = theme;
    Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> apply());
  }

  void set(Theme newTheme) {
    theme = newTheme;
    apply();
  }

  /// Wears the quiet colours, deep and warm and dim, or the usual ones again.
  void setQuiet(boolean nowQuiet) {
    if (quiet != nowQuiet) {
      quiet = nowQuiet;
      apply();
    }
  }

  private void apply() {
    boolean dark = isDark();
    Application.setUserAgentStylesheet(
        (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    root.pseudoClassStateChanged(DARK, dark);
    root.pseudoClassStateChanged(QUIET, quiet);
    darkNow.set(dark);
  }

  /// Whether the window is dark now.
  ReadOnlyBooleanProperty darkProperty() {
    return darkNow.getReadOnlyProperty();
  }

  private boolean isDark() {
    return quiet || isThemeDark();
  }

  private boolean isThemeDark() {
    return switch (theme) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  /// The address of the style sheet that goes over the theme.
  static String styleSheet() {
    // By its address: a path would be sought outside this module.
    return Objects.requireNonNull(Appearance.class.getResource("/app/limber/ui/limber.css"))
        .toExternalForm();
  }
}
