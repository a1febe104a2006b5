package app.limber.ui;

import app.limber.practice.preferences.AppearanceSettings;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.preferences.Theme;
import app.limber.ui.player.PlayerWindow;
import app.limber.words.Messages;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Applies the settings of the window itself, and the changes that the player makes to it.
final class WindowLook implements PlayerWindow {
  private static final Duration PACE_SHOWN = Duration.seconds(3);

  private final Stage stage;
  private final Shell shell;
  private final SettingsService settings;
  private final GuidanceControl guidance;
  private final Messages messages;
  private final Appearance appearance;
  private ThemeButton themeButton;

  WindowLook(
      Stage stage,
      Shell shell,
      Appearance appearance,
      SettingsService settings,
      GuidanceControl guidance,
      Messages messages) {
    this.stage = stage;
    this.shell = shell;
    this.settings = settings;
    this.guidance = guidance;
    this.messages = messages;
    this.appearance = appearance;
    this.themeButton = new ThemeButton(messages, this::setTheme);
    take(settings.settings());
    settings.whenChanged(this::take);
  }

  private void take(Settings changed) {
    AppearanceSettings wanted = changed.look();
    appearance.set(wanted.theme());
    themeButton.show(wanted.theme());
    shell.textPercent(wanted.textPercent());
    guidance.mute(changed.muted());
  }

  /// Gives its controls the words of another language.
  void renew() {
    themeButton = new ThemeButton(messages, this::setTheme);
    take(settings.settings());
  }

  ThemeButton themeButton() {
    return themeButton;
  }

  private void setTheme(Theme theme) {
    change(settings.settings().with(settings.settings().look().withTheme(theme)));
  }

  /// Changes the settings, and shows a message if they cannot be saved.
  void change(Settings changed) {
    settings.change(changed, this::notKept);
  }

  void notKept() {
    shell.say(messages.text("settings.not-kept"));
  }

  /// Turns the quiet colours on or off.
  void setQuiet(boolean quiet) {
    appearance.setQuiet(quiet);
  }

  /// Reverts what the player changed.
  void reset() {
    shell.turn(ScreenRotation.UPRIGHT);
    appearance.setQuiet(false);
  }

  @Override
  public void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  @Override
  public void toggleMute() {
    change(settings.settings().withMuted(!settings.settings().muted()));
  }

  @Override
  public void keepPace(double pace) {
    Settings chosen = settings.settings();
    change(chosen.with(chosen.play().withPace(pace)));
    shell.say(messages.text("player.pace", Math.round(100 * pace)), PACE_SHOWN);
  }

  @Override
  public void turn() {
    shell.turn(shell.turn().next());
  }

  @Override
  public ReadOnlyBooleanProperty darkProperty() {
    return appearance.darkProperty();
  }

  @Override
  public boolean reducesMotion() {
    return settings
        .settings()
        .look()
        .motion()
        .isReduced(Platform.getPreferences().isReducedMotion());
  }

  @Override
  public ReadOnlyBooleanProperty mutedProperty() {
    return guidance.mutedProperty();
  }
}
