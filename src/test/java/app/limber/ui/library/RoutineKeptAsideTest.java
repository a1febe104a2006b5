package app.limber.ui.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.ui.OpenWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of the user's that broke or changed while the window showed its routine: it is kept
/// aside, and that is said on the screen.
class RoutineKeptAsideTest {
  private static final String BROKEN = "{ \"id\": \"mine\", ";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.createDirectories(folder.resolve("content/routines")).resolve("mine.json");
    Files.writeString(
        file,
        "{ \"$schema\": \"../schema/routine.schema.json\", \"id\": \"mine\", \"name\": \"Mine\","
            + " \"order\": 9, \"description\": \"Mine.\", \"restSeconds\": 5,"
            + " \"stretches\": [{ \"stretch\": \"pelvic-tilt\" }] }",
        UTF_8);
  }

  private OpenWindow open() {
    OpenWindow window = OpenWindow.on(folder).open();
    window.click("go-stretches").press("Routines").focus("routines").type(KeyCode.END);
    return window;
  }

  @Test
  void brokenFile_isSaidToBeKeptWhenSavedOver() throws IOException {
    try (OpenWindow window = open()) {
      window.click("edit-routine");
      Files.writeString(file, BROKEN, UTF_8);
      window.click("add-stretch").click("save-routine");
      assertThat(window.says()).contains("“Mine” is saved.", "it is kept as", "mine.json.kept");
    }
    assertThat(file.resolveSibling("mine.json.kept")).hasContent(BROKEN);
  }

  @Test
  void brokenFile_isSaidToBeKeptWhenDeleted() throws IOException {
    try (OpenWindow window = open()) {
      Files.writeString(file, BROKEN, UTF_8);
      window.click("delete-routine").click("routines-delete-it");
      assertThat(window.says()).contains("The routine is deleted.", "mine.json.kept");
    }
    assertThat(file.resolveSibling("mine.json.kept")).hasContent(BROKEN);
  }
}
