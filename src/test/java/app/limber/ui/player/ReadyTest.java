package app.limber.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.ui.OpenWindow;
import app.limber.ui.robot.MouseEvents;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The Thomas stretch on its first use: it waits until the user is in position.
class ReadyTest {
  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void waitForReady() {
    window = OpenWindow.on(folder).open().type(KeyCode.ENTER);
    window.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT).pass(31);
    assertThat(window.text("player-stretch")).isEqualTo("Thomas stretch");
    assertThat(window.text("player-cue")).isEqualTo("Ready?");
  }

  @AfterEach
  void closeTheWindow() {
    window.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"SPACE", "ENTER", "X", "DOWN", "DIGIT5", "PAGE_DOWN", "PAGE_UP"})
  void anyKey_beginsTheMovement(KeyCode key) {
    window.type(key).pass(1);

    assertThat(window.text("player-stretch")).isEqualTo("Thomas stretch");
    assertThat(window.text("player-cue")).isNotEqualTo("Ready?");
  }

  @ParameterizedTest
  @EnumSource(names = {"ESCAPE", "M", "R", "F", "UP", "MINUS", "SHIFT", "CONTROL"})
  void keysWithAMeaningOfTheirOwn_doNotSayReady(KeyCode key) {
    window.type(key).pass(1);

    assertThat(window.text("player-cue")).isEqualTo("Ready?");
  }

  @Test
  void changeOfLegs_isShownWithTheMovesInBetween() {
    window.type(KeyCode.SPACE);
    for (int seconds = 0;
        seconds < 90 && !window.text("player-cue").equals("Switch legs");
        seconds++) {
      window.pass(1);
    }

    assertThat(window.text("player-instruction"))
        .startsWith("Draw the hanging leg up, and hug both knees.")
        .endsWith("Your right leg hangs; you hold your left knee.");
  }

  @Test
  void restAfterIt_beginsWithTheWayOut() {
    window.type(KeyCode.SPACE);
    for (int seconds = 0; seconds < 120 && !window.text("player-cue").equals("Rest"); seconds++) {
      window.pass(1);
    }

    assertThat(window.text("player-instruction"))
        .startsWith("Draw the hanging leg up.\nRest and breathe. Next: Cat-camel");
  }

  @Test
  void line3_right_skips() {
    window.type(KeyCode.RIGHT);

    assertThat(window.text("player-stretch")).isEqualTo("Cat-camel");
  }

  @Test
  void line3_left_startsTheStretchAgain() {
    window.type(KeyCode.LEFT);

    assertThat(window.text("player-stretch")).isEqualTo("Thomas stretch");
    assertThat(window.text("player-cue")).isEqualTo("Get ready");
  }

  @Test
  void line3_moreTime_isVisiblyOffWhileWaiting() {
    assertThat(window.node("player-more-time").isDisabled()).isTrue();

    window.type(KeyCode.SPACE).pass(1);

    assertThat(window.node("player-more-time").isDisabled()).isFalse();
  }

  @Test
  void questionMark_doesNotSayReady() {
    window.typeQuestionMark().type(KeyCode.ESCAPE).pass(1);

    assertThat(window.text("player-cue")).isEqualTo("Ready?");
  }

  @Test
  void p_stopsForPainAndDoesNotSayReady() {
    window.type(KeyCode.P).click("pain-close");

    assertThat(window.log().getFirst().stretches())
        .extracting(StretchEntry::outcome)
        .doesNotContain(StretchOutcome.DONE, StretchOutcome.PARTIAL);
  }

  @Test
  void button_beginsTheMovement() {
    assertThat(window.text("player-pause")).isEqualTo("I am ready");

    window.click("player-pause").pass(1);

    assertThat(window.text("player-cue")).isNotEqualTo("Ready?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"player-figure", "player-instruction", "player-number", "player-left"})
  void clickAnywhere_beginsTheMovement(String where) {
    window.click(where).pass(1);

    assertThat(window.text("player-cue")).isNotEqualTo("Ready?");
    assertThat(window.shows("player-standstill")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"player-mute", "player-turn"})
  void clickOnAButtonOfAnotherMeaning_doesNotSayReady(String button) {
    window.click(button).pass(1);

    assertThat(window.text("player-cue")).isEqualTo("Ready?");
  }

  /// The toolkit makes a click of a touch.
  @Test
  void line3_touch_beginsTheMovement() {
    Node figure = window.node("player-figure");
    OpenWindow.fx(() -> Event.fireEvent(figure, MouseEvents.touch(figure)));
    window.pass(1);

    assertThat(window.text("player-cue")).isNotEqualTo("Ready?");
  }

  @Test
  void waiting_wantsNoPulse() {
    assertThat(window.isPulsing()).isFalse();
  }

  @Test
  void longWait_isNoSleep() {
    window.time().passSeconds(600);
    window.type(KeyCode.SPACE).pass(1);

    assertThat(window.shows("player-standstill")).isFalse();
    assertThat(window.text("player-number")).isEqualTo("29");
  }
}
