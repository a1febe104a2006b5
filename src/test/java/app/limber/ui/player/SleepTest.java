package app.limber.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.ui.OpenWindow;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A computer that sleeps in the middle of a routine.
class SleepTest {
  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void playForAWhile() {
    window = OpenWindow.on(folder).open().type(KeyCode.ENTER).pass(30);
    assertThat(window.text("player-left")).isEqualTo("10:57");
  }

  @AfterEach
  void closeTheWindow() {
    window.close();
  }

  @Test
  void gapOfTheWallClockAlone_pausesAtTheMomentBefore() {
    window.sleep(Duration.ofMinutes(10));

    assertThat(window.text("player-standstill")).contains("asleep");
    assertThat(window.text("player-left")).isEqualTo("10:57");
  }

  @Test
  void gapOfBothClocks_pausesAtTheMomentBefore() {
    window.stall(Duration.ofHours(9));

    assertThat(window.text("player-standstill")).contains("asleep");
    assertThat(window.text("player-left")).isEqualTo("10:57");
  }

  @Test
  void afterSleep_spaceGoesOnAndNothingIsLost() {
    window.sleep(Duration.ofMinutes(10)).type(KeyCode.SPACE).pass(3 + 6);
    assertThat(window.text("player-left")).isEqualTo("10:51");

    window.type(KeyCode.ESCAPE).click("leave-leave");
    assertThat(window.log())
        .singleElement()
        .satisfies(session -> assertThat(session.activeSeconds()).isEqualTo(36));
  }

  @Test
  void afterSleep_continueIsTheFirstAnswer() {
    window.sleep(Duration.ofMinutes(10));

    assertThat(window.says()).contains("Welcome back");
    window.type(KeyCode.ENTER).pass(3 + 6);

    assertThat(window.shows("sleep-card")).isFalse();
    assertThat(window.text("player-left")).isEqualTo("10:51");
  }

  @Test
  void afterSleep_theStretchCanBeginAgain() {
    window.sleep(Duration.ofMinutes(10)).click("sleep-again").pass(3 + 2);

    assertThat(window.text("player-stretch")).isEqualTo("Pelvic tilt");
    assertThat(window.text("player-cue")).isEqualTo("Get ready");
    assertThat(window.text("player-number")).isEqualTo("18");
  }

  @Test
  void sleepJustAfterAStretchBegan_againIsThatStretch() {
    window.type(KeyCode.RIGHT).pass(1).sleep(Duration.ofMinutes(10));

    window.click("sleep-again").pass(3 + 1);

    assertThat(window.text("player-stretch")).isEqualTo("Bent-knee trunk rotation");
  }

  @Test
  void afterSleep_theSessionCanFinishThere() {
    window.sleep(Duration.ofMinutes(10)).click("sleep-finish");

    assertThat(window.log())
        .singleElement()
        .satisfies(session -> assertThat(session.activeSeconds()).isEqualTo(30));
  }

  @Test
  void escAfterSleep_leavesTheSessionPaused() {
    window.sleep(Duration.ofMinutes(10)).type(KeyCode.ESCAPE).pass(5);

    assertThat(window.shows("sleep-card")).isFalse();
    assertThat(window.text("player-left")).isEqualTo("10:57");
    assertThat(window.isPulsing()).isFalse();
  }

  @Test
  void secondSleep_asksAgain() {
    window.sleep(Duration.ofMinutes(10)).click("sleep-go-on").pass(5);

    window.sleep(Duration.ofHours(1));

    assertThat(window.shows("sleep-card")).isTrue();
  }

  @Test
  void closingOverTheQuestion_asksToLeaveAndStayingStaysPaused() {
    window.sleep(Duration.ofMinutes(10));

    assertThat(window.askToClose()).isFalse();
    window.click("leave-stay").pass(5);

    assertThat(window.shows("sleep-card")).isTrue();
    assertThat(window.text("player-left")).isEqualTo("10:57");
  }

  @Test
  void sleepWhilePaused_changesNothing() {
    window.type(KeyCode.SPACE).sleep(Duration.ofMinutes(10));

    assertThat(window.text("player-standstill")).isEqualTo("Paused · press Space to go on");
    assertThat(window.text("player-left")).isEqualTo("10:57");
  }
}
