package app.limber.ui;

import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsService;
import app.limber.ui.controls.Card;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.safety.SafetyCard;
import app.limber.words.Messages;
import java.util.function.Consumer;

/// Shows the safety texts before the first session, until the user has acknowledged them, and on
/// request at any time.
final class SafetyGate {
  private final Messages messages;
  private final SettingsService settingsService;
  private final Navigator navigator;
  private final Consumer<Settings> keeper;
  private boolean asked;

  /// @param keeper saves changed settings
  SafetyGate(
      Messages messages,
      SettingsService settingsService,
      Navigator navigator,
      Consumer<Settings> keeper) {
    this.messages = messages;
    this.settingsService = settingsService;
    this.navigator = navigator;
    this.keeper = keeper;
  }

  /// Shows the texts unless they have been acknowledged, which alone closes the card.
  void pass() {
    if (!settingsService.settings().safetyRead()) {
      ask();
    }
  }

  private void ask() {
    if (!asked) {
      asked = true;
      Card card = card(this::read);
      card.whenEscaped(() -> {});
      navigator.showCard(card);
    }
  }

  private void read() {
    asked = false;
    keeper.accept(settingsService.settings().withSafetyRead());
  }

  /// Shows the texts for reference.
  void show() {
    navigator.showCard(card(() -> {}));
  }

  private Card card(Runnable read) {
    return SafetyCard.of(messages, settingsService.settings().emergencyNumber(), read);
  }
}
