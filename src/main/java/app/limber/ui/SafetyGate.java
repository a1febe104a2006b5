package app.limber.ui;

import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsService;
import app.limber.ui.controls.Card;
import app.limber.ui.safety.SafetyCard;
import app.limber.words.Messages;
import java.util.function.Consumer;

/// The safety texts: asked to be read before the first practice, and one click away ever after.
final class SafetyGate {
  private final Messages messages;
  private final SettingsService settingsService;
  private final Shell shell;
  private final Consumer<Settings> keeper;
  private boolean asked;

  /// @param keeper keeps changed settings
  SafetyGate(
      Messages messages, SettingsService settingsService, Shell shell, Consumer<Settings> keeper) {
    this.messages = messages;
    this.settingsService = settingsService;
    this.shell = shell;
    this.keeper = keeper;
  }

  /// Shows them unless they have been read; only reading them puts them away.
  void pass() {
    if (!settingsService.settings().safetyRead()) {
      ask();
    }
  }

  private void ask() {
    if (!asked) {
      asked = true;
      Card card = card(this::read);
      card.whenEscaped(() -> {}); // only reading it puts it away
      shell.showCard(card);
    }
  }

  private void read() {
    asked = false;
    keeper.accept(settingsService.settings().withSafetyRead());
  }

  /// Shows them to look something up.
  void show() {
    shell.showCard(card(() -> {}));
  }

  private Card card(Runnable read) {
    return SafetyCard.of(messages, settingsService.settings().emergencyNumber(), read);
  }
}
