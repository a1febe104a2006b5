package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(window.text("player-left")).isEqualTo("9:46");
  }

  @AfterEach
  void closeTheWindow() {
    window.close();
  }

  @Test
  void gapOfTheWallClockAlone_pausesAtTheMomentBefore() {
    window.sleep(Duration.ofMinutes(10));

    assertThat(window.text("player-standstill")).contains("asleep");
    assertThat(window.text("player-left")).isEqualTo("9:46");
  }

  @Test
  void gapOfBothClocks_pausesAtTheMomentBefore() {
    window.stall(Duration.ofHours(9));

    assertThat(window.text("player-standstill")).contains("asleep");
    assertThat(window.text("player-left")).isEqualTo("9:46");
  }

  @Test
  void afterSleep_spaceGoesOnAndNothingIsLost() {
    window.sleep(Duration.ofMinutes(10)).type(KeyCode.SPACE).pass(3 + 6);
    assertThat(window.text("player-left")).isEqualTo("9:40");

    window.type(KeyCode.ESCAPE).click("leave-leave");
    assertThat(window.log())
        .singleElement()
        .satisfies(session -> assertThat(session.activeSeconds()).isEqualTo(36));
  }

  @Test
  void sleepWhilePaused_changesNothing() {
    window.type(KeyCode.SPACE).sleep(Duration.ofMinutes(10));

    assertThat(window.text("player-standstill")).isEqualTo("Paused · press Space to go on");
    assertThat(window.text("player-left")).isEqualTo("9:46");
  }
}
