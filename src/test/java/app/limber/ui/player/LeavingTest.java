package app.limber.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Outcome;
import app.limber.ui.OpenWindow;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Leaving a routine before its end, by Esc or by closing the window.
class LeavingTest {
  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void playForAWhile() {
    window = OpenWindow.on(folder).open().type(KeyCode.ENTER).pass(30);
  }

  @AfterEach
  void closeTheWindow() {
    window.close();
  }

  @Test
  void esc_asksAndSaysWhatIsKeptWhilePlayStandsStill() {
    window.type(KeyCode.ESCAPE).pass(20);

    assertThat(window.shows("leave-card")).isTrue();
    assertThat(window.says()).contains("What you have done so far is kept in the log.");
    assertThat(window.text("player-left")).isEqualTo("10:57");
  }

  @Test
  void escAgainOrEnter_goesOn() {
    window.type(KeyCode.ESCAPE, KeyCode.ESCAPE).pass(4);
    assertThat(window.text("player-left")).isEqualTo("10:56");

    window.type(KeyCode.ESCAPE, KeyCode.ENTER).pass(4);
    assertThat(window.text("player-left")).isEqualTo("10:55");
  }

  @Test
  void leavingForNow_goesToDoneAndKeepsWhatWasDone() {
    window.type(KeyCode.ESCAPE).click("leave-leave");

    assertThat(window.text("done-title")).isEqualTo("A good start");
    assertPartOfTheMorningIsLogged();
  }

  @Test
  void leavingByKeyboardAlone_works() {
    window.type(KeyCode.ESCAPE, KeyCode.TAB, KeyCode.ENTER);

    assertThat(window.shows("done-title")).isTrue();
  }

  @Test
  void closing_asksOnce() {
    assertThat(window.askToClose()).isFalse();
    assertThat(window.shows("leave-card")).isTrue();
  }

  @Test
  void closingAgainWhileAsked_leavesAndTheSessionIsInTheLog() {
    window.askToClose();

    assertThat(window.askToClose()).isTrue();
    assertPartOfTheMorningIsLogged();
  }

  @Test
  void closingWhileTheKeysAreShown_asks() {
    window.typeQuestionMark();

    assertThat(window.askToClose()).isFalse();
    assertThat(window.shows("leave-card")).isTrue();
  }

  @Test
  void closingAfterStayingOnce_asksAgain() {
    window.askToClose();
    window.type(KeyCode.ENTER);

    assertThat(window.askToClose()).isFalse();
  }

  private void assertPartOfTheMorningIsLogged() {
    assertThat(window.log())
        .singleElement()
        .satisfies(
            session -> {
              assertThat(session.outcome()).isEqualTo(Outcome.PARTIAL);
              assertThat(session.activeSeconds()).isEqualTo(30);
              assertThat(session.stretches()).hasSize(9);
            });
  }
}
