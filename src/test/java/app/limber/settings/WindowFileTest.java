package app.limber.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.preferences.WindowPlace;
import app.limber.testing.OnPosix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowFileTest {
  private static final WindowPlace PLACE = new WindowPlace(-40, 12.5, 1180, 760, true);

  @TempDir private Path folder;

  @Test
  void recall_afterKeeping_isTheSamePlace() {
    new WindowFile(folder).keep(PLACE);

    assertThat(new WindowFile(folder).recall()).contains(PLACE);
  }

  @Test
  void recall_withoutAFile_isEmpty() {
    assertThat(new WindowFile(folder).recall()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "7",
        "{}",
        "{\"x\": 1, \"y\": 1, \"width\": 800}",
        "{\"x\": \"1\", \"y\": 1, \"width\": 800, \"height\": 600}",
        "{\"x\": 1, \"y\": 1, \"width\": -800, \"height\": 600}",
        "{\"x\": 1e300, \"y\": 1, \"width\": 800, \"height\": 600}"
      })
  void recall_ofABrokenFile_isEmptyAndKeepingMendsIt(String text) throws IOException {
    Files.writeString(folder.resolve("window.json"), text);
    WindowFile file = new WindowFile(folder);

    assertThat(file.recall()).isEmpty();
    file.keep(PLACE);
    assertThat(file.recall()).contains(PLACE);
  }

  @Test
  @OnPosix
  void keep_inAnAbsentFolder_makesAPrivateFileAndLeavesNothingElse() throws IOException {
    Path absent = folder.resolve("a/b");

    new WindowFile(absent).keep(PLACE);

    assertThat(Files.getPosixFilePermissions(absent.resolve("window.json")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    try (Stream<Path> files = Files.list(absent)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void keep_whereNothingCanBeWritten_isNobodysTrouble() throws IOException {
    Path notAFolder = Files.writeString(folder.resolve("file"), "");

    new WindowFile(notAFolder).keep(PLACE);

    assertThat(new WindowFile(notAFolder).recall()).isEmpty();
  }
}
