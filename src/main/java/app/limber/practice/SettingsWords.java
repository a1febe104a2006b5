package app.limber.practice;

import app.limber.words.Words;
import java.util.Optional;

/// What the user is told when their settings could not be read as they are.
public final class SettingsWords {
  private SettingsWords() {}

  /// The sentence; empty if all is well.
  public static Optional<String> of(SettingsStore.Reading reading, Words words) {
    return switch (reading) {
      case FINE -> Optional.empty();
      case PARTLY -> Optional.of(words.text("settings.partly"));
      case NEWER -> Optional.of(words.text("settings.newer"));
      case BROKEN -> Optional.of(words.text("settings.broken"));
    };
  }

  /// The same where the file was left as it is.
  public static Optional<String> ofLeft(SettingsStore.Reading reading, Words words) {
    return switch (reading) {
      case FINE -> Optional.empty();
      case PARTLY, BROKEN -> Optional.of(words.text("settings.left"));
      case NEWER -> Optional.of(words.text("settings.left-newer"));
    };
  }
}
