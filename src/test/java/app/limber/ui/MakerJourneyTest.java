package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.content.ContentReader;
import app.limber.figure.Joint;
import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.practice.library.Content;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Someone makes a stretch from a position, plays it, and hands it over in a routine.
class MakerJourneyTest {
  private static final String CUE = "maker-variants-0-movement-0-cue";
  private static final String BACK_CUE = "maker-variants-0-movement-1-cue";

  @TempDir Path folder;

  private Content content() {
    return new ContentReader(Messages.of(Locale.ENGLISH))
        .readAll(folder.resolve("data/content"), null);
  }

  private OpenWindow window(String chosenFile) {
    return OpenWindow.on(folder.resolve("data")).choosing(folder.resolve(chosenFile)).open();
  }

  /// Fills in what every stretch needs.
  ///
  /// @param go goes to a button and presses it
  private static void write(OpenWindow window, String name, BiConsumer<OpenWindow, String> go) {
    window.focus("maker-name").write(name);
    go.accept(window, "maker-tab-phase");
    window.focus(CUE).write("and out");
    window.focus("maker-variants-0-movement-0-say").write("move out slowly");
    go.accept(window, "maker-tab-texts");
    window.focus("maker-why").write("it is meant to ease the back");
    window.focus("maker-steps-0").write("move slowly out and back");
    go.accept(window, "maker-tab-way");
    window.focus("maker-setup-0").write("find your place");
    go.accept(window, "maker-tab-care");
    window.focus("maker-feel").write("a gentle stretch");
  }

  private static void press(OpenWindow window, String id) {
    window.focus(id).type(KeyCode.SPACE);
  }

  /// Bends the low back with the keyboard.
  private static void bend(OpenWindow window, KeyCode way) {
    window.focus("pose-joints").type(KeyCode.HOME);
    ListView<?> joints = (ListView<?>) window.node("pose-joints");
    while (!joints.getSelectionModel().getSelectedItem().toString().contains("LUMBAR")) {
      window.type(KeyCode.DOWN);
    }
    for (int i = 0; i < 10; i++) {
      window.type(way);
    }
  }

  private Pose pose(String stretch, String name) {
    return content().poses().stretch(stretch).orElseThrow().pose(name).orElseThrow();
  }

  @Test
  void standingBackBend_byKeyboard_isPlayedPrintedAndHandedOver() throws IOException {
    BiConsumer<OpenWindow, String> keys = MakerJourneyTest::press;
    try (OpenWindow window = window("pages.html")) {
      keys.accept(window, "go-stretches");
      keys.accept(window, "make-stretch");
      keys.accept(window, "maker-from-standing");
      write(window, "back bend", keys);
      window.focus("maker-phases").type(KeyCode.HOME, KeyCode.RIGHT, KeyCode.RIGHT);
      keys.accept(window, "maker-tab-phase");
      window.focus(BACK_CUE).write("and back");
      window.focus("maker-variants-0-movement-1-say").write("come back up slowly");
      window.focus("maker-phases").type(KeyCode.LEFT);
      keys.accept(window, "maker-tab-pose");
      bend(window, KeyCode.LEFT);
      assertThat(window.text("maker-verdict")).isEqualTo(window.words("maker.fine"));
      window.typeWith(KeyCode.CONTROL, KeyCode.S);
      assertThat(window.says()).contains(window.words("maker.saved"));
      keys.accept(window, "maker-play");
      assertThat(window.pass(40).text("player-stretch")).isEqualTo("back bend");
      window.type(KeyCode.ESCAPE);

      keys.accept(window, "maker-close");
      keys.accept(window, "tab-routines");
      keys.accept(window, "make-routine");
      window.focus("routine-name").write("my work");
      ComboBox<?> added = (ComboBox<?>) window.focus("stretch-to-add").node("stretch-to-add");
      while (added.getSelectionModel().getSelectedIndex() < added.getItems().size() - 1) {
        window.type(KeyCode.DOWN);
      }
      keys.accept(window, "add-stretch");
      keys.accept(window, "save-routine");
      keys.accept(window, "print-routine");
    }
    assertThat(content().library().problems()).isEmpty();
    assertThat(Skeleton.solve(pose("back-bend", "start-2")).angle(Joint.LUMBAR))
        .isLessThan(Skeleton.solve(pose("back-bend", "start")).angle(Joint.LUMBAR) - 3);
    assertThat(Files.readString(folder.resolve("pages.html")).contains("1. back bend")).isTrue();

    try (OpenWindow window = window("work.limber")) {
      keys.accept(window, "go-stretches");
      keys.accept(window, "tab-routines");
      window.focus("routines").type(KeyCode.END);
      keys.accept(window, "hand-over");
      keys.accept(window, "hand-over-save");
    }
    assertThat(Files.readString(folder.resolve("work.limber"))).contains("\"back-bend\"");
  }

  @Test
  void sideLyingKneeRoll_byMouse_isFinishedAndPlayed() {
    BiConsumer<OpenWindow, String> mouse = OpenWindow::click;
    try (OpenWindow window = window("none")) {
      window.click("go-stretches").click("make-stretch").click("maker-from-on-side");
      write(window, "knee rolls", mouse);
      window.click("maker-figure").click("maker-tab-phase");
      window.click("maker-phase-2").focus(BACK_CUE).write("and back");
      window.click("maker-phase-1").click("maker-tab-pose");
      window.drag("pose-near-knee", "pose-near-hand");
      window.click("maker-save");
      assertThat(window.says()).contains("aved");
      window.click("maker-play-first");
      assertThat(window.pass(3).text("player-stretch")).isEqualTo("knee rolls");
    }
  }

  @Test
  void seatedHamstringReach_fromTheChair_isUnderTenMinutesOfTypingAndPressing() {
    try (OpenWindow window = window("none")) {
      window.click("go-stretches").click("make-stretch").click("maker-from-chair");
      write(window, "seated reach", OpenWindow::click);
      window.click("maker-tab-phase");
      window.focus("maker-variants-0-movement-0-kind").type(KeyCode.DOWN);
      window.focus("maker-variants-0-movement-0-seconds").type(KeyCode.HOME).write("2");
      window.focus("maker-variants-0-movement-0-minSeconds").write("10");
      window.focus("maker-phases").type(KeyCode.RIGHT);
      window.focus(BACK_CUE).write("sit up");
      window.focus("maker-phases").type(KeyCode.LEFT);
      window.click("maker-tab-pose");
      bend(window, KeyCode.RIGHT);
      window.click("maker-save");
      assertThat(window.says()).contains("aved");
      window.click("maker-play-first");
      assertThat(window.pass(3).text("player-stretch")).isEqualTo("seated reach");
    }
  }
}
