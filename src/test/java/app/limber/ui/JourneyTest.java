package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.Theme;
import app.limber.ui.robot.Keyboard;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Mornings from one end to the other, by keyboard alone.
class JourneyTest {
  @TempDir private Path folder;

  @Test
  void ownRoutine_isMadePlayedFoundCorrectedUndoneAndRedone() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      Keyboard keyboard = new Keyboard(window);
      makeTwoForMe(keyboard);
      assertThat(window.says()).contains("“two for me” is saved.");

      keyboard.press("play-routine");
      assertThat(window.says()).contains("1 of 2");
      window.pass(240);
      assertThat(window.text("done-title")).isEqualTo("Well done");
      assertThat(window.says()).contains("two for me", "Pelvic tilt\nDone");
      keyboard.type(KeyCode.ENTER);
      assertThat(window.text("greeting")).isEqualTo("Done for today");

      keyboard.goTo("history").type(KeyCode.HOME, KeyCode.SPACE);
      assertThat(window.says()).contains("two for me, completed");
      keyboard.press("session-correct").tabTo("stiffness-6").type(KeyCode.SPACE);
      keyboard.tabTo("correction-note").write("slept well");
      window.typeWith(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(window.says()).contains("6 before", "slept well");
      assertThat(logged(window).note()).isEqualTo("slept well");
      assertThat(logged(window).stiffnessBefore()).isEqualTo(6);

      keyboard.press("history-undo");
      assertThat(window.says()).doesNotContain("slept well", "6 before");
      assertThat(logged(window).note()).isNull();
      assertThat(logged(window).stiffnessBefore()).isNull();

      keyboard.press("history-redo");
      assertThat(window.says()).contains("6 before", "slept well");
      assertThat(logged(window).note()).isEqualTo("slept well");
    }
  }

  /// Thirteen pelvic tilts and a hamstring stretch.
  private static void makeTwoForMe(Keyboard keyboard) {
    keyboard.goTo("stretches").tabTo("tab-routines").type(KeyCode.SPACE);
    keyboard.press("make-routine").write("two for me").press("add-stretch");
    keyboard.window().typeWith(KeyCode.SHIFT, KeyCode.TAB);
    keyboard.type(KeyCode.DOWN, KeyCode.DOWN).press("add-stretch");
    keyboard.press("step-1").tabToStyle("stepper-more").type(KeyCode.ENTER);
    assertThat(keyboard.window().text("step-1")).isEqualTo("1. Pelvic tilt · 13×");
    keyboard.press("save-routine");
  }

  private static Session logged(OpenWindow window) {
    return window.log().getLast();
  }

  @Test
  void stretchThatHurts_isLeftOutTodayNeverSkippedAndTakenBack() {
    try (OpenWindow window = OpenWindow.on(folder).rehearsing(60).open()) {
      Keyboard keyboard = new Keyboard(window);
      keyboard.goTo("stretches").type(KeyCode.DOWN);
      keyboard.tabTo("leave-out-pain").type(KeyCode.SPACE).press("leave-out-today");
      keyboard.goTo("today");
      assertThat(window.text("left-out"))
          .isEqualTo("Left out today: Bent-knee trunk rotation (because of pain)");
      assertThat(window.says()).contains("6 stretches");

      keyboard.press("start");
      window.pass(12);
      assertThat(window.text("done-title")).isEqualTo("Well done");
      assertThat(window.says()).doesNotContain("Bent-knee trunk rotation", "Skipped");
      assertThat(logged(window).outcome()).isEqualTo(Outcome.COMPLETED);
      assertThat(logged(window).stretches())
          .extracting(StretchEntry::outcome)
          .containsOnly(StretchOutcome.DONE);
      assertThat(logged(window).stretches())
          .extracting(StretchEntry::stretch)
          .doesNotContain("trunk-rotation");

      keyboard.type(KeyCode.ENTER).press("change-left-out").type(KeyCode.HOME, KeyCode.DOWN);
      keyboard.press("take-back").goTo("today");
      assertThat(window.shows("left-out")).isFalse();
      assertThat(window.says()).contains("7 stretches");
    }
  }

  @Test
  void everythingErased_startsAnewWithTheSafetyCardAndTheUsualSettings() {
    OpenWindow.Builder usedFor =
        OpenWindow.on(folder)
            .rehearsing(60)
            .log(SessionBuilder.session().build())
            .chosen(settings -> settings.with(settings.look().withTheme(Theme.DARK)))
            .chosen(settings -> settings.with(settings.play().withPace(1.5)));
    try (OpenWindow window = usedFor.open()) {
      Keyboard keyboard = new Keyboard(window);
      keyboard.goTo("settings").press("data-erase");
      assertThat(keyboard.focus()).as("the safe answer").isEqualTo("erase-keep");
      keyboard.tabTo("erase-word").write("erase").press("erase-erase");

      assertThat(window.shows("safety-card")).isTrue();
      assertThat(window.log()).isEmpty();
      assertThat(window.settings()).isEqualTo(Settings.standard());
      assertThat(window.stage().getScene().getRoot().getPseudoClassStates())
          .doesNotContain(PseudoClass.getPseudoClass("dark"));

      keyboard.type(KeyCode.ENTER);
      assertThat(window.says()).contains("No session has counted yet");
      keyboard.press("start");
      window.pass(12);
      assertThat(window.text("done-streak")).isEqualTo("1 day");
      assertThat(window.log()).hasSize(1);
    }
  }
}
