package app.limber.practice.program;

import java.util.Locale;
import java.util.ResourceBundle;

/// The release of Limber that runs, as the build wrote it into the program.
public final class Release {
  private Release() {}

  /// The version number, such as `0.1.0`.
  public static String number() {
    return ResourceBundle.getBundle("app.limber.build", Locale.ROOT, Release.class.getModule())
        .getString("version");
  }
}
