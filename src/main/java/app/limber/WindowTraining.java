package app.limber;

import app.limber.practice.text.ProgressText;
import app.limber.progress.Progress;
import app.limber.progress.ProgressRules;
import app.limber.words.Messages;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Timer;
import java.util.TimerTask;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Opens the window as users do, plays a rehearsal and visits the pages, so that the build can
/// record an AOT cache of the classes used. Run only by the build.
final class WindowTraining {
  private static final int LOOK_MILLIS = 400;

  /// The ids of the buttons to press, in order, each as soon as it is enabled.
  private static final List<String> BUTTONS =
      List.of("start", "done-finish", "go-history", "go-stretches", "go-settings", "go-today");

  private final Deque<String> left = new ArrayDeque<>(BUTTONS);

  private WindowTraining() {}

  /// Returns after all pages have been visited and the window has closed.
  ///
  /// @param arguments the speed of the rehearsal, and the options of `limber`
  public static void main(String[] arguments) {
    WindowTraining training = new WindowTraining();
    Timer walk = new Timer("limber-training", true);
    walk.schedule(
        new TimerTask() {
          @Override
          public void run() {
            training.look();
          }
        },
        LOOK_MILLIS,
        LOOK_MILLIS);
    int code =
        Main.run(
            Double.parseDouble(arguments[0]), Arrays.copyOfRange(arguments, 1, arguments.length));
    walk.cancel();
    greetBeginner();
    System.exit(code);
  }

  /// Composes what Today says as long as the log is empty; that of the training is not.
  private static void greetBeginner() {
    Messages messages = Messages.of(Locale.ENGLISH, Locale.US);
    Progress none = Progress.of(List.of(), LocalDate.EPOCH, ProgressRules.standard());
    Objects.requireNonNull(new ProgressText(messages).greeting(none));
  }

  private void look() {
    try {
      Platform.runLater(this::step);
    } catch (IllegalStateException _) {
      // The toolkit has not started yet.
    }
  }

  private void step() {
    Stage stage = stage();
    if (stage == null) {
      return;
    }
    if (left.isEmpty()) {
      stage.hide();
      return;
    }
    Scene scene = stage.getScene();
    Node found = scene == null ? null : scene.lookup("#" + left.getFirst());
    if (found instanceof Button button && !button.isDisabled()) {
      left.removeFirst();
      button.fire();
    }
  }

  private static @Nullable Stage stage() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(Window::isShowing)
        .findFirst()
        .orElse(null);
  }
}
