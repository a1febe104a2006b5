package app.limber.ui.done;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.ui.OpenWindow;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /// 960×540 stands for 1920×1080, which the headless screen does not hold: type grows with the
  /// window.
  @ParameterizedTest
  @CsvSource({"960, 540, 150", "1024, 640, 100", "1180, 760, 130"})
  void page_fitsWithoutScrolling(double width, double height, int percent) {
    Path other = folder.resolve("large");
    try (OpenWindow large =
        OpenWindow.on(other)
            .size(width, height)
            .chosen(settings -> settings.with(settings.look().withTextPercent(percent)))
            .log(YESTERDAY)
            .rehearsing(60)
            .open()) {
      large.type(KeyCode.ENTER).pass(12);
      if (!large.shows("done-title")) {
        large.pass(30);
      }
      assertThat(large.shows("done-title")).isTrue();
      ScrollPane page =
          OpenWindow.fx(() -> (ScrollPane) large.stage().getScene().getRoot().lookup(".done"));

      assertThat(page.getContent().getLayoutBounds().getHeight())
          .isLessThanOrEqualTo(page.getViewportBounds().getHeight() + 1);
    }
  }

  @ParameterizedTest
  @CsvSource({"1024, 640, 175", "720, 480, 175", "1024, 640, 100"})
  void finish_isVisibleWithoutScrolling_andFocused(double width, double height, int percent) {
    try (OpenWindow large =
        OpenWindow.on(folder.resolve("large"))
            .size(width, height)
            .chosen(settings -> settings.with(settings.look().withTextPercent(percent)))
            .log(YESTERDAY)
            .rehearsing(60)
            .open()) {
      large.type(KeyCode.ENTER).pass(12);
      if (!large.shows("done-title")) {
        large.pass(30);
      }
      Node finish = large.node("done-finish");

      assertThat(OpenWindow.fx(() -> finish.localToScene(finish.getLayoutBounds()).getMaxY()))
          .isLessThanOrEqualTo(height);
      assertThat(finish.isFocused()).isTrue();
    }
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
