package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakerTest {
  @TempDir Path folder;

  private OpenWindow standing() {
    return OpenWindow.on(folder)
        .open()
        .click("go-stretches")
        .click("make-stretch")
        .click("maker-from-standing");
  }

  private OpenWindow copy() {
    return OpenWindow.on(folder).open().click("go-stretches").click("copy-stretch");
  }

  private static String typed(OpenWindow window, String id) {
    return ((TextInputControl) window.node(id)).getText();
  }

  private Path file(String name) {
    return folder.resolve("content").resolve(name);
  }

  @Test
  void positionsToBeginIn_areOfTheSameHeight_whereOnlySomeNamesTakeTwoLines() {
    OpenWindow.Builder german = OpenWindow.on(folder).speaking(Messages.of(Locale.GERMAN));
    try (OpenWindow window = german.open().click("go-stretches").click("make-stretch")) {
      List<Double> heights =
          OpenWindow.fx(
              () ->
                  window.stage().getScene().getRoot().lookupAll(".maker-from").stream()
                      .map(position -> position.getLayoutBounds().getHeight())
                      .toList());
      assertThat(heights).hasSize(7);
      assertThat(Set.copyOf(heights)).hasSize(1);
    }
  }

  @Test
  void commandsBesideTheName_stayInPlace_whenTheRemarkBelowItGoes() {
    OpenWindow.Builder wide = OpenWindow.on(folder).size(1280, 800);
    try (OpenWindow window = wide.open().click("go-stretches").click("make-stretch")) {
      Node save = window.click("maker-from-standing").node("maker-save");
      Bounds before = placeOf(save);

      window.write("bend");

      assertThat(placeOf(save)).isEqualTo(before);
      assertThat(before.getMinY()).isLessThan(placeOf(window.node("maker-name")).getMaxY());
    }
  }

  private static Bounds placeOf(Node node) {
    return OpenWindow.fx(() -> node.localToScene(node.getLayoutBounds()));
  }

  @Test
  void newStretch_saysWhatIsMissingAndIsSavedAsADraft() {
    try (OpenWindow window = standing()) {
      assertThat(window.text("maker-verdict")).contains("problems");
      window.write("bend").click("maker-save");
      assertThat(window.says()).contains(window.words("maker.saved.draft"));
      assertThat(file("drafts/bend.json")).exists();
      assertThat(file("stretches/bend.json")).doesNotExist();
    }
  }

  @Test
  void typing_isTakenBackByOneStepAndRedone() {
    try (OpenWindow window = standing()) {
      window.write("bend").typeWith(KeyCode.CONTROL, KeyCode.Z);
      assertThat(typed(window, "maker-name")).isEmpty();
      window.typeWith(KeyCode.CONTROL, KeyCode.Y);
      assertThat(typed(window, "maker-name")).isEqualTo("bend");
    }
  }

  @Test
  void closing_withUnsavedWork_asksFirst() {
    try (OpenWindow window = standing()) {
      assertThat(window.askToClose()).isFalse();
      window.click("unsaved-keep");
      assertThat(window.isOpen()).isTrue();
      window.click("maker-close").click("maker-unsaved-keep");
      assertThat(window.shows("maker-name")).isTrue();
      window.click("maker-close").click("maker-unsaved-close");
      assertThat(window.shows("maker-name")).isFalse();
      assertThat(window.askToClose()).isTrue();
    }
  }

  @Test
  void typing_goesOnWhereItWas_afterTheQuestionOfClosing() {
    try (OpenWindow window = standing()) {
      window.write("bend").type(KeyCode.LEFT);
      assertThat(window.askToClose()).isFalse();

      window.type(KeyCode.ESCAPE).write("x");

      assertThat(typed(window, "maker-name")).isEqualTo("benxd");
    }
  }

  @Test
  void fileChangedMeanwhile_isSavedAsACopyOrReadAgain() throws IOException {
    try (OpenWindow window = copy()) {
      window.click("maker-save");
      Path file = file("stretches/pelvic-tilt-my-way.json");
      Files.writeString(file, Files.readString(file).replace("my way", "elsewhere"));
      window.focus("maker-name").type(KeyCode.END).write("x").click("maker-save");
      assertThat(window.shows("maker-changed-card")).isTrue();
      window.click("maker-changed-copy");
      assertThat(file("stretches/pelvic-tilt-my-wayx.json")).exists();
      assertThat(file).content().contains("elsewhere");

      Path copied = file("stretches/pelvic-tilt-my-wayx.json");
      Files.writeString(copied, Files.readString(copied).replace("wayx", "again"));
      window.focus("maker-name").type(KeyCode.END).write("y").click("maker-save");
      window.click("maker-changed-read");
      assertThat(typed(window, "maker-name")).isEqualTo("Pelvic tilt, my again");
    }
  }

  @Test
  void fileThatIsGone_isToldAndSavedAsACopy() throws IOException {
    try (OpenWindow window = copy()) {
      window.click("maker-save");
      Files.delete(file("stretches/pelvic-tilt-my-way.json"));
      window.focus("maker-name").type(KeyCode.END).write("x").click("maker-save");
      window.click("maker-changed-read");
      assertThat(window.says())
          .contains("This file cannot be changed here: it is no longer there.");
      window.click("maker-save").click("maker-changed-copy");
      assertThat(file("stretches/pelvic-tilt-my-wayx.json")).exists();
    }
  }

  @Test
  void play_leavesNoTraceAndComesBack() {
    try (OpenWindow window = standing()) {
      window.write("bend").click("maker-play-first").pass(5);
      assertThat(window.text("player-stretch")).isEqualTo("bend");
      window.type(KeyCode.ESCAPE);
      assertThat(typed(window, "maker-name")).isEqualTo("bend");
      assertThat(window.log()).isEmpty();
    }
  }

  @Test
  void remarks_areGoneToOneByOne() {
    try (OpenWindow window = standing()) {
      window.type(KeyCode.F8, KeyCode.F8).write("for my back");
      assertThat(typed(window, "maker-why")).isEqualTo("for my back");
    }
  }

  @Test
  void remarkThatWasDealtWith_isFollowedByTheNextOne() {
    try (OpenWindow window = standing()) {
      window.type(KeyCode.F8);
      while (window.text("maker-verdict").contains("problem")) {
        String before = window.text("maker-verdict");
        window.write("for my back").type(KeyCode.F8);
        assertThat(window.text("maker-verdict")).isNotEqualTo(before);
      }
      window.click("maker-save");
      assertThat(window.says()).contains(window.words("maker.saved"));
    }
  }

  @Test
  void phases_areAddedMovedAndRemovedByKeys() {
    try (OpenWindow window = copy()) {
      window.focus("maker-phases").type(KeyCode.INSERT);
      assertThat(window.says()).contains("2. – · 3\u00a0s");
      window.typeWith(KeyCode.ALT, KeyCode.LEFT);
      assertThat(window.says()).contains("1. – · 3\u00a0s");
      window.focus("maker-phases").type(KeyCode.DELETE);
      assertThat(window.says()).doesNotContain("–");
    }
  }

  @Test
  void unreadableFile_isSaidAndStaysAsItIs() throws IOException {
    Files.createDirectories(file("stretches"));
    Files.writeString(file("stretches/odd.json"), "[");
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.click("go-stretches").click("make-stretch").click("maker-own-odd");
      assertThat(window.says()).contains("This file cannot be changed here");
      assertThat(file("stretches/odd.json")).hasContent("[");
    }
  }
}
