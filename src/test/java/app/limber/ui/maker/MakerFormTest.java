package app.limber.ui.maker;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.ui.OpenWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakerFormTest {
  @TempDir Path folder;

  /// Opens a user's stretch that is a copy of a shipped file in the maker.
  private OpenWindow opened(String id) throws IOException {
    Path file = file(id);
    Files.createDirectories(file.getParent());
    Files.copy(Path.of("content/stretches").resolve(id + ".json"), file);
    return OpenWindow.on(folder)
        .open()
        .click("go-stretches")
        .click("make-stretch")
        .click("maker-own-" + id);
  }

  private Path file(String id) {
    return folder.resolve("content/stretches").resolve(id + ".json");
  }

  private static Object chosen(OpenWindow window, String id) {
    return ((ComboBox<?>) window.node(id)).getValue();
  }

  @Test
  void wayIn_isShownPoseByPoseAndChanged() throws IOException {
    try (OpenWindow window = opened("thomas")) {
      assertThat(window.says()).contains("On the way in, 1").contains("On the way in, 2");
      window.click("maker-tab-way");
      assertThat(chosen(window, "maker-waysIn-hold-0")).isEqualTo("sitting");
      window.click("maker-waysIn-hold-0-remove");
      assertThat(chosen(window, "maker-waysIn-hold-0")).isEqualTo("leaning-back");
      window.typeWith(KeyCode.CONTROL, KeyCode.Z);
      assertThat(chosen(window, "maker-waysIn-hold-0")).isEqualTo("sitting");
      window.focus("maker-waysIn-hold-0").type(KeyCode.DOWN).click("maker-save");
      assertThat(file("thomas")).content().contains("\"hold\": [\"leaning-back\", ");
    }
  }

  @Test
  void poseOnTheWayIn_isAddedByKeysAndBent() throws IOException {
    try (OpenWindow window = opened("pelvic-tilt")) {
      window.click("maker-tab-way").focus("maker-waysIn-rock-add").type(KeyCode.SPACE);
      assertThat(window.says()).contains("On the way in, 1");
      window.drag("pose-near-hand", "pose-head").click("maker-save");
      assertThat(file("pelvic-tilt")).content().contains("\"rock\": [\"way-in\", ");
      window.focus("maker-phases").type(KeyCode.RIGHT);
      assertThat(window.says()).contains(window.words("maker.start.means"));
    }
  }

  @Test
  void wayInWithoutRoom_hasNoButtonForMore() throws IOException {
    try (OpenWindow window = opened("pelvic-tilt")) {
      window.click("maker-tab-way");
      for (int poses = 1; poses < 6; poses++) {
        window.focus("maker-waysIn-rock-add").type(KeyCode.SPACE);
      }
      assertThat(window.shows("maker-waysIn-rock-5")).isTrue();
      assertThat(window.shows("maker-waysIn-rock-add")).isFalse();
      window.click("maker-undo");
      assertThat(window.shows("maker-waysIn-rock-add")).isTrue();
    }
  }

  @Test
  void wrongWayIn_isSaidBesideIt() throws IOException {
    try (OpenWindow window = opened("thomas")) {
      Files.writeString(
          file("thomas"),
          Files.readString(file("thomas")).replace("\"ready-strap\"]", "\"redy\"]"));
      window.click("maker-close").click("make-stretch").click("maker-own-thomas");
      window.type(KeyCode.F8);
      assertThat(window.shows("maker-waysIn-strap-2")).isTrue();
      assertThat(window.says()).contains("redy").contains("ready");
    }
  }

  @Test
  void inset_isChosenByKeysTakenOutAndPutBack() throws IOException {
    try (OpenWindow window = opened("pelvic-tilt")) {
      byte[] before = Files.readAllBytes(file("pelvic-tilt"));
      window.click("maker-tab-care");
      assertThat(chosen(window, "maker-inset")).isEqualTo("low-back");
      window.focus("maker-inset").type(KeyCode.UP).click("maker-save");
      assertThat(file("pelvic-tilt")).content().doesNotContain("inset");
      window.focus("maker-inset").type(KeyCode.DOWN).click("maker-save");
      assertThat(file("pelvic-tilt")).hasBinaryContent(before);
    }
  }

  @Test
  void ownTextsOfAVariant_areShownChangedAndRemoved() throws IOException {
    try (OpenWindow window = opened("thomas")) {
      window.click("maker-tab-dose");
      window.focus("maker-variants-0-setup-add").type(KeyCode.SPACE).write("Sit down.");
      window.focus("maker-variants-0-beginSay").write("Breathe.").click("maker-save");
      assertThat(file("thomas"))
          .content()
          .contains(
              "\"Sit down.\"", "\"beginSay\": \"Breathe.\"", "Put the strap around the other");

      window.click("maker-variants-0-setup-0-remove").click("maker-save");
      assertThat(file("thomas")).content().doesNotContain("Sit down.");
      assertThat(window.says()).doesNotContain("expected a list of 1 to 10 entries");
    }
  }

  @Test
  void variants_areSwitchedByKeys() throws IOException {
    try (OpenWindow window = opened("thomas")) {
      window.click("maker-tab-dose").focus("maker-variant").type(KeyCode.DOWN);
      assertThat(window.shows("maker-variants-1-name")).isTrue();
      window.click("maker-tab-way");
      assertThat(chosen(window, "maker-waysIn-strap-0")).isEqualTo("sitting-strap");
      window.focus("maker-variant").type(KeyCode.UP);
      assertThat(chosen(window, "maker-waysIn-hold-0")).isEqualTo("sitting");
    }
  }

  @Test
  void variant_isAddedNamedMadeTheUsualAndRemovedWithUndo() throws IOException {
    try (OpenWindow window = opened("pelvic-tilt")) {
      byte[] before = Files.readAllBytes(file("pelvic-tilt"));
      window.click("maker-tab-dose");
      assertThat(window.shows("maker-variant")).isFalse();
      window.click("maker-add-variant").typeWith(KeyCode.CONTROL, KeyCode.A).write("easier");
      window.click("maker-first-variant").click("maker-save");
      assertThat(file("pelvic-tilt")).content().contains("\"easier\"", "\"way-2\"");
      window.typeWith(KeyCode.CONTROL, KeyCode.Z);
      window.focus("maker-variant").type(KeyCode.DOWN);
      window.focus("maker-remove-variant").type(KeyCode.SPACE);
      assertThat(window.shows("maker-variant")).isFalse();
      window.click("maker-undo");
      assertThat(window.shows("maker-variant")).isTrue();
      window.click("maker-redo").click("maker-save");
      assertThat(file("pelvic-tilt")).hasBinaryContent(before);
    }
  }

  private Path texts(String tag, String id) {
    return folder.resolve("content").resolve(tag).resolve("stretches").resolve(id + ".json");
  }

  @Test
  void textsThatAreThere_areShownBesideTheStretchAndChanged() throws IOException {
    Path german = texts("de", "prayer");
    Files.createDirectories(german.getParent());
    Files.copy(Path.of("content/de/stretches/prayer.json"), german);
    try (OpenWindow window = opened("prayer")) {
      window.click("maker-tab-texts");
      assertThat(chosen(window, "maker-language")).isEqualTo(Locale.GERMAN);
      window.focus("maker-de-why").typeWith(KeyCode.CONTROL, KeyCode.A).write("wozu");
      assertThat(window.askToClose()).isFalse();
      window.click("unsaved-keep").click("maker-undo").click("maker-redo").click("maker-save");
      assertThat(german).content().contains("\"why\": \"wozu\"");
      assertThat(file("prayer")).hasSameBinaryContentAs(Path.of("content/stretches/prayer.json"));
    }
  }

  @Test
  void language_isChosenByKeysAndItsTextsAreSavedInItsPlace() throws IOException {
    try (OpenWindow window = opened("pelvic-tilt")) {
      window.click("maker-tab-texts").focus("maker-language").type(KeyCode.DOWN);
      window.focus("maker-de-name").write("kippen").focus("maker-de-steps-1").write("zwei");
      assertThat(window.text("maker-language-count")).startsWith("2 of ");
      window.click("maker-tab-way").focus("maker-de-setup-0").write("liegen");
      window.click("maker-save").focus("maker-phases");
      assertThat(texts("de", "pelvic-tilt"))
          .content()
          .contains("\"kippen\"", "\"zwei\"", "\"liegen\"");
      window.click("maker-tab-texts").focus("maker-language").type(KeyCode.UP);
      assertThat(window.shows("maker-de-name")).isFalse();
    }
  }

  @Test
  void longTranslation_isSaidBesideIt() throws IOException {
    try (OpenWindow window = opened("pelvic-tilt")) {
      window.click("maker-tab-texts").focus("maker-language").type(KeyCode.DOWN);
      window.focus("maker-de-name").write("x".repeat(90));
      assertThat(window.says()).contains("text of 1 to 80 characters");
      assertThat(window.text("maker-verdict")).isEqualTo("1 problem.");
      assertThat(window.text("maker-tab-texts")).endsWith("1");
      window.click("maker-save");
      assertThat(window.says()).contains(window.words("maker.saved") + " Deutsch: 1 problem.");
      window.click("maker-tab-way").type(KeyCode.F8).typeWith(KeyCode.CONTROL, KeyCode.A);
      window.write("kippen").click("maker-save");
      assertThat(window.text("maker-verdict")).isEqualTo(window.words("maker.fine"));
      assertThat(texts("de", "pelvic-tilt")).content().contains("\"kippen\"");
    }
  }

  @Test
  void translationThatCouldNotBeWritten_isSavedLaterWithTheSameStretch() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Path inTheWay = Files.writeString(folder.resolve("content/de"), "x");
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.click("go-stretches").click("copy-stretch");
      window.click("maker-tab-texts").focus("maker-language").type(KeyCode.DOWN);
      window.focus("maker-de-name").write("kippen").click("maker-save");
      assertThat(window.says()).contains(window.words("maker.unwritable"));
      Files.delete(inTheWay);
      window.focus("maker-de-name").write("neigen").click("maker-save");
      assertThat(window.says()).contains(window.words("maker.saved"));
      assertThat(texts("de", "pelvic-tilt-my-way")).content().contains("\"neigen\"");
      assertThat(file("pelvic-tilt-my-way-2")).doesNotExist();
    }
  }

  @Test
  void languageWhoseTextsCannotBeRead_isNotOffered() throws IOException {
    Path german = texts("de", "pelvic-tilt");
    Files.createDirectories(german.getParent());
    Files.writeString(german, "[");
    Files.createDirectories(texts("fr", "pelvic-tilt"));
    try (OpenWindow window = opened("pelvic-tilt")) {
      window.click("maker-tab-texts");
      assertThat(List.<Object>copyOf(((ComboBox<?>) window.node("maker-language")).getItems()))
          .doesNotContain(Locale.GERMAN, Locale.FRENCH)
          .hasSizeGreaterThan(3);
    }
  }
}
