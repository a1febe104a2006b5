package app.limber.cli;

import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsStore;
import app.limber.practice.text.SettingsText;
import app.limber.settings.SettingsFile;

/// The user's settings as a command needs them. A command never moves the file; what cannot be used
/// of it is told on the error stream.
final class SettingsAccess {
  private final CommandContext context;

  SettingsAccess(CommandContext context) {
    this.context = context;
  }

  Settings settings() {
    SettingsStore.Loaded loaded = new SettingsFile(context.dataFolder()).look();
    SettingsText.ofLeft(loaded.reading(), context.messages()).ifPresent(context.err()::println);
    return loaded.settings();
  }
}
