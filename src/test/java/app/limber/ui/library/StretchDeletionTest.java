package app.limber.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.ui.OpenWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StretchDeletionTest {
  @TempDir Path folder;

  private Path file(String name) {
    return folder.resolve("content").resolve(name);
  }

  /// Opens the page Stretches with a user's stretch selected.
  private OpenWindow mine() throws IOException {
    Files.createDirectories(file("stretches"));
    String shipped = Files.readString(Path.of("content/stretches/pelvic-tilt.json"));
    Files.writeString(
        file("stretches/mine.json"),
        shipped
            .replace("\"id\": \"pelvic-tilt\"", "\"id\": \"mine\"")
            .replace("\"order\": 1,", "\"order\": 999,"));
    OpenWindow window = OpenWindow.on(folder).open().click("go-stretches");
    window.focus("stretches").type(KeyCode.END);
    return window;
  }

  @Test
  void ownStretch_isDeletedAndPutBackByMouse() throws IOException {
    try (OpenWindow window = mine()) {
      byte[] before = Files.readAllBytes(file("stretches/mine.json"));
      window.click("delete-stretch");
      assertThat(window.says()).contains("content/stretches/mine.json");
      window.click("maker-delete-it");
      assertThat(file("stretches/mine.json")).doesNotExist();
      assertThat(file("stretches/mine.json.kept")).hasBinaryContent(before);
      window.click("undo-delete-stretch");
      assertThat(file("stretches/mine.json")).hasBinaryContent(before);
      assertThat(window.shows("undo-delete-stretch")).isFalse();
    }
  }

  @Test
  void keys_keepOrDelete() throws IOException {
    try (OpenWindow window = mine()) {
      window.focus("delete-stretch").type(KeyCode.SPACE, KeyCode.ENTER);
      assertThat(file("stretches/mine.json")).exists();
      window.focus("delete-stretch").type(KeyCode.SPACE);
      window.focus("maker-delete-it").type(KeyCode.SPACE);
      assertThat(file("stretches/mine.json")).doesNotExist();
    }
  }

  @Test
  void shippedStretch_cannotBeDeleted() {
    try (OpenWindow window = OpenWindow.on(folder).open().click("go-stretches")) {
      assertThat(window.shows("delete-stretch")).isFalse();
    }
  }

  @Test
  void stretchInARoutine_isNotDeleted() throws IOException {
    try (OpenWindow window = mine()) {
      Files.createDirectories(file("routines"));
      Files.writeString(
          file("routines/evening.json"),
          """
          {"id": "evening", "name": "Evening", "description": "Mine.",
           "restSeconds": 5, "stretches": [{"stretch": "mine"}]}
          """);
      window.contentChanges().click("delete-stretch");
      assertThat(window.says()).contains("Evening").contains("Take it out there first");
      assertThat(window.shows("maker-delete-card")).isFalse();
      assertThat(file("stretches/mine.json")).exists();
    }
  }

  @Test
  void fileChangedWhileAsked_isNotDeleted() throws IOException {
    try (OpenWindow window = mine()) {
      window.click("delete-stretch");
      Files.writeString(file("stretches/mine.json"), "{}");
      window.click("maker-delete-it");
      assertThat(window.says()).contains(window.words("maker.delete.changed"));
      assertThat(file("stretches/mine.json")).hasContent("{}");
    }
  }

  @Test
  void draftOfAStretch_isDeletedAlone() throws IOException {
    try (OpenWindow window = mine()) {
      Files.createDirectories(file("drafts"));
      Files.writeString(file("drafts/mine.json"), "{}");
      window.click("make-stretch").click("maker-delete-mine").click("maker-delete-draft");
      assertThat(file("drafts/mine.json")).doesNotExist();
      assertThat(file("stretches/mine.json")).exists();
      window.click("maker-undo-delete");
      assertThat(file("drafts/mine.json")).hasContent("{}");
    }
  }

  @Test
  void ownVersionOfAShippedStretch_givesWayToIt() throws IOException {
    Files.createDirectories(file("stretches"));
    Path own = file("stretches/prayer.json");
    Files.copy(Path.of("content/stretches/prayer.json"), own);
    try (OpenWindow window = OpenWindow.on(folder).open().click("go-stretches")) {
      window.click("make-stretch").click("maker-delete-prayer");
      assertThat(window.says()).contains("came with Limber");
      window.click("maker-delete-it");
      assertThat(own).doesNotExist();
      Files.writeString(own, "other");
      window.click("maker-undo-delete");
      assertThat(window.says()).contains(window.words("maker.not-put-back"));
      assertThat(own).hasContent("other");
      assertThat(file("stretches/prayer.json.kept")).exists();
      Files.delete(own);
      window.click("maker-undo-delete");
      assertThat(own).hasSameBinaryContentAs(Path.of("content/stretches/prayer.json"));
    }
  }

  @Test
  void everyDeletedStretch_isPutBackTheLastOneFirst() throws IOException {
    Files.createDirectories(file("drafts"));
    Files.writeString(file("drafts/one.json"), "{}");
    Files.writeString(file("drafts/two.json"), "{}");
    try (OpenWindow window = OpenWindow.on(folder).open().click("go-stretches")) {
      window.click("make-stretch");
      window.click("maker-delete-one").click("maker-delete-it");
      window.click("maker-delete-two").click("maker-delete-it");
      window.click("maker-undo-delete");
      assertThat(file("drafts/two.json")).exists();
      assertThat(file("drafts/one.json")).doesNotExist();
      window.click("maker-undo-delete");
      assertThat(file("drafts/one.json")).exists();
      assertThat(window.shows("maker-undo-delete")).isFalse();
    }
  }
}
