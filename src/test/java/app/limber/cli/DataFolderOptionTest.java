package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderOptionTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u0000"})
  void folderThatIsNone_isRefusedInAWord(String named) {
    CommandRun run = CommandRun.of(folder, "status", "--data-dir", named);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).containsAnyOf("--data-dir names no folder", "cannot be the name");
  }
}
