package app.limber.ui.done;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.ui.OpenWindow;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page after a session.
class DoneTest {
  private static final Session YESTERDAY =
      SessionBuilder.session().id(1).startedAt("2026-11-21T07:00:00+01:00").build();

  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void openAfterOneDay() {
    window = OpenWindow.on(folder).log(YESTERDAY).rehearsing(60).open();
  }

  @AfterEach
  void closeTheWindow() {
    window.close();
  }

  @Test
  void completed_tellsTheStreakWithThisSessionAndItsReason() {
    playAll();

    assertThat(window.text("done-streak")).isEqualTo("2 days");
    assertThat(window.text("done-reason")).isEqualTo("2 practised days since 21 November.");
    assertThat(window.isPulsing()).isFalse();
  }

  @Test
  void skippedAndPartlyDone_areToldPerStretch() {
    window.type(KeyCode.ENTER).type(KeyCode.RIGHT).pass(1).type(KeyCode.RIGHT).pass(12);

    assertThat(window.text("done-title")).isEqualTo("A good start");
    assertThat(window.says())
        .contains("Pelvic tilt\nSkipped")
        .contains("Bent-knee trunk rotation\nPartly")
        .contains("Prayer stretch\nDone");
  }

  @Test
  void noteAndStiffness_areKept() {
    playAll();
    window.click("stiffness-2").click("done-note").write("p m r f good").click("done-finish");

    assertThat(window.shows("greeting")).isTrue();
    assertThat(logged().note()).isEqualTo("p m r f good");
    assertThat(logged().stiffnessAfter()).isEqualTo(2);
  }

  @Test
  void enterInTheNote_isANewLine() {
    playAll();
    window.click("done-note").write("a").type(KeyCode.ENTER).write("b");
    assertThat(window.shows("done-title")).isTrue();

    window.typeWith(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.shows("greeting")).isTrue();
    assertThat(logged().note()).isEqualTo("a\nb");
  }

  @Test
  void tabOutOfTheNoteAndEnter_finishes() {
    playAll();
    window.click("done-note").write("good").type(KeyCode.TAB, KeyCode.ENTER);

    assertThat(window.shows("greeting")).isTrue();
    assertThat(logged().note()).isEqualTo("good");
  }

  @Test
  void esc_finishes() {
    playAll();
    window.type(KeyCode.ESCAPE);

    assertThat(window.shows("greeting")).isTrue();
  }

  @Test
  void closingTheWindow_keepsTheNote() {
    playAll();
    window.click("done-note").write("good");

    assertThat(window.askToClose()).isTrue();
    assertThat(logged().note()).isEqualTo("good");
  }

  @Test
  void nothingTold_leavesTheSessionAsItWas() {
    playAll();
    window.type(KeyCode.ENTER);

    assertThat(logged().note()).isNull();
    assertThat(logged().stiffnessAfter()).isNull();
  }

  private void playAll() {
    window.type(KeyCode.ENTER).pass(12);
    assertThat(window.text("done-title")).isEqualTo("Well done");
  }

  private Session logged() {
    assertThat(window.log()).hasSize(2);
    return window.log().getLast();
  }
}
