package app.limber.ui.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import app.limber.ui.OpenWindow;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the keys do while a routine plays.
class PlayerKeysTest {
  private static final String FIRST = "Pelvic tilt";
  private static final String SECOND = "Bent-knee trunk rotation";

  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void startTheFullMorning() {
    window = OpenWindow.on(folder).open().type(KeyCode.ENTER);
  }

  @AfterEach
  void closeTheWindow() {
    window.close();
  }

  @Test
  void space_pausesAndGoesOnAfterALeadIn() {
    window.pass(5).type(KeyCode.SPACE);
    assertThat(window.text("player-standstill")).startsWith("Paused");

    window.pass(60);
    assertThat(window.text("player-left")).isEqualTo("11:22");

    window.type(KeyCode.SPACE);
    assertThat(window.text("player-number")).isEqualTo("3");
    window.pass(4);
    assertThat(window.text("player-left")).isEqualTo("11:21");
  }

  @Test
  void pausedWindow_wantsNoPulse() {
    assertThat(window.isPulsing()).isTrue();

    window.pass(5).type(KeyCode.SPACE);
    assertThat(window.isPulsing()).isFalse();

    window.type(KeyCode.SPACE);
    assertThat(window.isPulsing()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"RIGHT", "PAGE_DOWN"})
  void keysForNext_goToTheNextStretch(KeyCode key) {
    window.type(key);

    assertThat(window.text("player-stretch")).isEqualTo(SECOND);
  }

  @ParameterizedTest
  @EnumSource(names = {"LEFT", "PAGE_UP"})
  void keysForBack_restartTheStretchAndThenGoToTheOneBefore(KeyCode key) {
    window.type(KeyCode.RIGHT).pass(5).type(key);
    assertAll(
        () -> assertThat(window.text("player-stretch")).isEqualTo(SECOND),
        () -> assertThat(window.text("player-number")).isEqualTo("10"));

    window.type(key);
    assertThat(window.text("player-stretch")).isEqualTo(FIRST);
  }

  @Test
  void up_givesTenSecondsMore() {
    window.pass(5).type(KeyCode.UP);

    assertThat(window.text("player-left")).isEqualTo("11:32");
  }

  @Test
  void f_fillsTheScreenAndLeavesItAgain() {
    window.type(KeyCode.F);
    assertThat(OpenWindow.fx(() -> window.stage().isFullScreen())).isTrue();

    window.type(KeyCode.F);
    assertThat(OpenWindow.fx(() -> window.stage().isFullScreen())).isFalse();
  }

  @Test
  void f_afterTheRoutine_stillLeavesTheFullScreen() {
    Stage stage = window.stage();
    window.type(KeyCode.F, KeyCode.ESCAPE).click("leave-leave");
    assertThat(OpenWindow.fx(stage::isFullScreen)).isTrue();

    window.type(KeyCode.F);
    assertThat(OpenWindow.fx(stage::isFullScreen)).isFalse();
  }

  @Test
  void m_mutesAndIsRemembered() {
    window.type(KeyCode.M);
    assertAll(
        () -> assertThat(window.settings().muted()).isTrue(),
        () ->
            assertThat(window.node("player-mute").getAccessibleText())
                .startsWith("Voice and tones on"));

    window.type(KeyCode.M);
    assertThat(window.settings().muted()).isFalse();
  }

  @Test
  void r_turnsThePageRightThenLeftThenUpright() {
    assertThat(window.turnedBy()).isZero();
    assertThat(window.type(KeyCode.R).turnedBy()).isEqualTo(90);
    assertThat(window.type(KeyCode.R).turnedBy()).isEqualTo(-90);
    assertThat(window.type(KeyCode.R).turnedBy()).isZero();
  }

  @Test
  void questionMark_showsTheKeysWhilePlayStandsStill() {
    window.pass(5).typeQuestionMark();
    assertThat(window.shows("keys-card")).isTrue();

    window.pass(30).type(KeyCode.ESCAPE);
    assertThat(window.shows("keys-card")).isFalse();

    window.pass(4);
    assertThat(window.text("player-left")).isEqualTo("11:21");
  }

  @Test
  void keysOnACard_doNotReachThePlayer() {
    window.pass(5).typeQuestionMark().type(KeyCode.RIGHT, KeyCode.R, KeyCode.F, KeyCode.M);

    assertAll(
        () -> assertThat(window.text("player-stretch")).isEqualTo(FIRST),
        () -> assertThat(window.turnedBy()).isZero(),
        () -> assertThat(window.shows("pain-card")).isFalse(),
        () -> assertThat(window.settings().muted()).isFalse());
  }

  @Test
  void mouse_reachesEveryControl() {
    window.pass(5);
    window.click("player-pause");
    assertThat(window.text("player-standstill")).startsWith("Paused");

    window.click("player-next-stretch");
    assertThat(window.text("player-stretch")).isEqualTo(SECOND);

    window.click("player-back");
    assertThat(window.text("player-stretch")).isEqualTo(FIRST);

    window.click("player-more-time");
    assertThat(window.text("player-left")).isEqualTo("11:37");

    window.click("player-turn");
    assertThat(window.turnedBy()).isEqualTo(90);
  }

  @Test
  void spaceAfterAClick_pausesAndDoesNotPressTheButtonAgain() {
    window.click("player-next-stretch").type(KeyCode.SPACE);

    assertAll(
        () -> assertThat(window.text("player-stretch")).isEqualTo(SECOND),
        () -> assertThat(window.text("player-standstill")).startsWith("Paused"));
  }

  @Test
  void restBeforeAStretch_namesThatStretchAsNext() {
    window.pass(92 + 5);

    assertAll(
        () -> assertThat(window.text("player-cue")).isEqualTo("Rest"),
        () -> assertThat(window.texts()).contains("Next: " + SECOND));
  }
}
