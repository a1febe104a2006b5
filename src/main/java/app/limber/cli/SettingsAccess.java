package app.limber.cli;

import app.limber.practice.Settings;
import app.limber.practice.SettingsStore;
import app.limber.practice.SettingsWords;
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
    SettingsWords.ofLeft(loaded.reading(), context.words()).ifPresent(context.err()::println);
    return loaded.settings();
  }
}
