package app.limber.practice.text;

import app.limber.practice.preferences.SettingsStore;
import app.limber.words.Messages;
import java.util.Optional;

/// The message about settings that could not be read completely.
public final class SettingsText {
  private SettingsText() {}

  /// The sentence; empty if all is well.
  public static Optional<String> of(SettingsStore.Reading reading, Messages messages) {
    return switch (reading) {
      case FINE -> Optional.empty();
      case PARTLY -> Optional.of(messages.text("settings.partly"));
      case NEWER -> Optional.of(messages.text("settings.newer"));
      case BROKEN -> Optional.of(messages.text("settings.broken"));
    };
  }

  /// The same where the file was left as it is.
  public static Optional<String> ofLeft(SettingsStore.Reading reading, Messages messages) {
    return switch (reading) {
      case FINE -> Optional.empty();
      case PARTLY, BROKEN -> Optional.of(messages.text("settings.left"));
      case NEWER -> Optional.of(messages.text("settings.left-newer"));
    };
  }
}
