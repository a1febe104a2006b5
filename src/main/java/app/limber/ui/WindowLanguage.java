package app.limber.ui;

import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsService;
import app.limber.words.Messages;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The language of the window, as the settings have it, and the direction of its writing. Settings
/// are not at hand during a session, so no session is disturbed by a change.
final class WindowLanguage {
  private final Stage stage;
  private final Shell shell;
  private final UiContext parts;
  private final Messages messages;
  private final SettingsService settings;
  private final Runnable renew;
  private @Nullable Locale language;

  /// @param renew puts what holds words in place anew
  WindowLanguage(Stage stage, Shell shell, UiContext parts, Runnable renew) {
    this.stage = stage;
    this.shell = shell;
    this.parts = parts;
    this.messages = parts.messages();
    this.settings = parts.services().settings();
    this.renew = renew;
    this.language = settings.settings().look().language();
  }

  /// Follows the settings from now on.
  void follow() {
    orient();
    settings.whenChanged(this::change);
  }

  private void change(Settings changed) {
    Locale wanted = changed.look().language();
    if (Objects.equals(wanted, language)) {
      return;
    }
    language = wanted;
    messages.speak(wanted);
    parts.services().library().invalidate();
    parts.guidance().sound().voice().lookAgain(() -> {});
    Platform.runLater(
        () -> {
          renew.run();
          orient();
        });
  }

  private void orient() {
    shell.setNodeOrientation(
        messages.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    stage.setTitle(messages.text("window.title"));
  }
}
