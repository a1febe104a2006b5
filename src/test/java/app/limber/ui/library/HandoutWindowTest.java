package app.limber.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.ui.OpenWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// *Print as pages* in My routines.
class HandoutWindowTest {
  @TempDir Path folder;

  @Test
  void routine_isWrittenAndOpened() throws IOException {
    Path file = folder.resolve("pages.html");

    try (OpenWindow window = print(file)) {
      assertThat(Files.readString(file)).contains("<svg", "Hamstring stretch", "size: A4");
      assertThat(window.says()).contains("open in your browser");
    }
  }

  @Test
  void ownDose_isOnThePages() throws IOException {
    Path file = folder.resolve("pages.html");
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(
        folder.resolve("data/settings.json"),
        """
        { "doses": [ { "stretch": "hamstring", "holdSeconds": 45 } ] }
        """);

    try (OpenWindow window = print(file)) {
      assertThat(window.says()).contains("open in your browser");
      assertThat(Files.readString(file)).contains("hold for 45 seconds");
    }
  }

  @Test
  void fileOfTheDataFolder_isNotWritten() {
    Path file = folder.resolve("data/limber.db");

    try (OpenWindow window = print(file)) {
      assertThat(window.says()).contains("belongs to the data folder");
    }
  }

  @Test
  void fileThatCannotBeWritten_isTold() {
    try (OpenWindow window = print(folder.resolve("missing/pages.html"))) {
      assertThat(window.says()).contains("cannot be written");
    }
  }

  private OpenWindow print(Path file) {
    OpenWindow window = OpenWindow.on(folder.resolve("data")).choosing(file).open();
    window.click("go-stretches").click("tab-routines");
    window.focus("print-routine").type(KeyCode.ENTER);
    return window;
  }
}
