package app.limber.ui;

import app.limber.practice.session.Services;
import app.limber.ui.navigation.Notifier;
import app.limber.words.Messages;

/// What the user can do about a log that cannot be used.
///
/// @param backups shows the backups of the log
/// @param changed runs after the log has been looked at again
record LogActions(
    Services services, Runnable backups, Runnable changed, Notifier notifier, Messages messages) {
  /// Shows the data folder in the system's file manager.
  void showFolder() {
    services
        .data()
        .show(() -> notifier.say(messages.text("data.not-shown", services.data().path())));
  }

  void showBackups() {
    backups.run();
  }

  /// Opens the log again, retries what could not be written, and says whether that worked.
  void lookAgain() {
    services
        .log()
        .tryAgain(
            () -> {
              notifier.say(messages.text("log-action.works"));
              changed.run();
            },
            _ -> {
              notifier.say(messages.text("log-action.still"));
              changed.run();
            });
  }
}
