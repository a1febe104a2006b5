package app.limber.testing;

import app.limber.practice.preferences.Settings;
import app.limber.settings.SettingsFile;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// The settings that a test finds in its data folder.
public final class SavedSettings {
  private SavedSettings() {}

  /// Saves settings in place of those in the folder.
  public static void in(Path folder, Settings settings) {
    change(folder, _ -> settings);
  }

  /// Changes the settings in the folder; the defaults if there are none.
  public static void change(Path folder, UnaryOperator<Settings> change) {
    SettingsFile file = new SettingsFile(folder);
    Settings before = file.load().settings();
    file.save(change.apply(before), before);
  }
}
