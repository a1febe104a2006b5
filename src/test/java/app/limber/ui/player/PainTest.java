package app.limber.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.JournalException;
import app.limber.journal.Outcome;
import app.limber.journal.PainStop;
import app.limber.journal.Session;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.testing.FailingJournal;
import app.limber.ui.OpenWindow;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stopping because something hurts.
class PainTest {
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
  void p_stopsAtOnceWithoutAsking() {
    window.type(KeyCode.P);

    assertThat(window.shows("pain-card")).isTrue();
    assertThat(window.isPulsing()).isTrue();
    assertThat(logged().outcome()).isEqualTo(Outcome.STOPPED_FOR_PAIN);
    assertThat(logged().activeSeconds()).isEqualTo(30);
  }

  @Test
  void button_stopsAtOnce() {
    window.click("player-pain");

    assertThat(window.shows("pain-card")).isTrue();
  }

  @Test
  void card_namesEmergencySignsFirst_numbnessAndUrineBeforeAllOthers() {
    List<String> texts = window.type(KeyCode.P).texts();

    int title =
        texts.indexOf(
            "Stopped. Come out slowly; at the edge of the bed, draw the hanging leg up before you move.");
    int signs = texts.indexOf("Call your local emergency number if back pain comes with");
    assertThat(title).isPositive();
    assertThat(signs).isBetween(title, title + 2);
    assertThat(texts.get(signs + 1)).contains("numbness").contains("genitals");
    assertThat(texts.get(signs + 2)).contains("urine");
    assertThat(texts.subList(signs, texts.size()))
        .contains("See someone soon if there is", "Which stretch was it?");
    assertThat(window.says()).contains("What you did today is kept");
  }

  @Test
  void kept_isSaidOnlyOnceTheLogIsWritten() {
    window.holdBack();
    window.type(KeyCode.P);
    assertThat(window.text("pain-kept")).isEqualTo("Stopping was right.");
    assertThat(window.says()).doesNotContain("kept").doesNotContain("safe.");

    window.letGo();
    assertThat(window.text("pain-kept"))
        .isEqualTo("Stopping was right. What you did today is kept, and your streak is safe.");
  }

  @Test
  void kept_isNotSaidWhereTheLogRefuses() {
    window.close();
    Path file = folder.resolve("limber.db");
    window =
        OpenWindow.on(folder)
            .journal(
                () ->
                    new FailingJournal(
                        SqliteJournal.open(file), () -> JournalException.Reason.DISK_FULL))
            .open()
            .type(KeyCode.ENTER)
            .pass(30)
            .type(KeyCode.P);

    assertThat(window.text("pain-kept"))
        .isEqualTo(
            "Stopping was right. What you did today is not in the log yet; Limber goes on trying.");
  }

  @Test
  void whichAndWhere_areKept() {
    window.type(KeyCode.P).click("pain-stretch-hamstring").click("pain-where");
    window.write("p m r f left side").click("pain-close");

    assertThat(logged().pain()).isEqualTo(new PainStop("hamstring", "p m r f left side"));
    assertThat(window.shows("greeting")).isTrue();
  }

  @Test
  void nothingTold_keepsTheStretchThatRan() {
    window.type(KeyCode.P).click("pain-close");

    assertThat(logged().pain()).isEqualTo(new PainStop("pelvic-tilt", null));
  }

  @Test
  void lettersInTheField_onlyType() {
    window.type(KeyCode.P).click("pain-where").write("rpmf ");

    assertThat(window.turnedBy()).isZero();
    assertThat(window.settings().muted()).isFalse();
    assertThat(OpenWindow.fx(() -> window.stage().isFullScreen())).isFalse();
    assertThat(window.shows("keys-card")).isFalse();
    assertThat(window.shows("pain-card")).isTrue();
  }

  @Test
  void takenBackInTime_isPausedWhereItWasAndGoesOn() {
    window.type(KeyCode.P).pass(9).click("pain-take-back");
    assertThat(window.shows("pain-card")).isFalse();
    assertThat(window.text("player-standstill")).startsWith("Paused");
    assertThat(logged().outcome()).isEqualTo(Outcome.PARTIAL);

    window.type(KeyCode.SPACE).pass(4);
    assertThat(window.text("player-left")).isEqualTo("10:56");
  }

  @Test
  void takenBackByKeyboard_works() {
    window.type(KeyCode.P, KeyCode.TAB, KeyCode.ENTER);

    assertThat(window.shows("pain-card")).isFalse();
    assertThat(window.text("player-standstill")).startsWith("Paused");
  }

  @Test
  void afterTenSeconds_cannotBeTakenBackAndNothingPulses() {
    window.type(KeyCode.P).pass(10.5);

    assertThat(window.shows("pain-card")).isTrue();
    assertThat(window.shows("pain-take-back")).isFalse();
    assertThat(window.isPulsing()).isFalse();
  }

  @Test
  void stoppedAgainAfterTakingBack_stops() {
    window.type(KeyCode.P).click("pain-take-back").type(KeyCode.P).click("pain-close");

    assertThat(logged().outcome()).isEqualTo(Outcome.STOPPED_FOR_PAIN);
  }

  @Test
  void closingOverTheCard_keepsWhatWasTold() {
    window.type(KeyCode.P).click("pain-where").write("hip");

    assertThat(window.askToClose()).isTrue();
    assertThat(logged().pain()).isEqualTo(new PainStop("pelvic-tilt", "hip"));
  }

  private Session logged() {
    assertThat(window.log()).hasSize(1);
    return window.log().getFirst();
  }
}
