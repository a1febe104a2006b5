package app.limber.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.files.DataFolderLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramLogTest {
  @TempDir private Path folder;

  @Test
  void failure_isNotedWithItsPlace_butWithoutItsMessage() {
    ProgramLog notes = new ProgramLog(folder, Runnable::run);
    try (notes) {
      System.getLogger("app.limber.Some")
          .log(
              System.Logger.Level.DEBUG,
              "not written",
              new IllegalStateException("note: my back hurts", new IOException("stiffness 7")));
    }
    System.getLogger("app.limber.Some").log(System.Logger.Level.DEBUG, "later");

    String report = new SystemDataFolder(folder, "Linux").report();
    assertThat(report)
        .contains("app.limber.Some: not written", "IllegalStateException", "IOException")
        .contains("at ", "Limber ", "Java ")
        .doesNotContain("back hurts", "stiffness 7", "later");
  }

  @Test
  void file_isBounded() throws IOException {
    ProgramLog notes = new ProgramLog(folder, Runnable::run);
    try (notes) {
      for (int i = 0; i < 1000; i++) {
        System.getLogger("app.limber.Some").log(System.Logger.Level.DEBUG, "x".repeat(1000));
      }
    }

    assertThat(Files.size(folder.resolve("program.log"))).isLessThan(140_000);
    assertThat(Files.size(folder.resolve("program.log.1"))).isLessThan(140_000);
    assertThat(new DataFolderLayout(folder).programLog().latest(5)).hasSize(5);
  }

  @Test
  void withoutAFolder_nothingIsCreated() {
    Path absent = folder.resolve("absent");
    ProgramLog notes = new ProgramLog(absent, Runnable::run);
    try (notes) {
      System.getLogger("app.limber.Some").log(System.Logger.Level.DEBUG, "x");
    }

    assertThat(absent).doesNotExist();
  }
}
