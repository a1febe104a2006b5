package app.limber.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderLayoutTest {
  @TempDir private Path home;

  /// From a profile, an export must not overwrite what belongs to the others.
  @Test
  void filesOfEveryProfile_areHeldForEachProfile() throws IOException {
    Path base = home.resolve("limber");
    DataFolderLayout first = new DataFolderLayout(base);
    DataFolderLayout anna = new DataFolderLayout(first.profiles().resolve("anna"));
    DataFolderLayout bob = new DataFolderLayout(first.profiles().resolve("bob"));
    Files.createDirectories(anna.root());

    for (DataFolderLayout layout : new DataFolderLayout[] {first, anna}) {
      assertThat(
              new Path[] {
                first.log(),
                first.settings(),
                first.profileNames(),
                first.programmes().resolve("mine.limber"),
                first.content().resolve("routines").resolve("mine.json"),
                first.backups().resolve("limber-2026-11-26.db"),
                anna.log(),
                bob.settings()
              })
          .allMatch(layout::holds);
      assertThat(layout.holds(home.resolve("mine.limber"))).isFalse();
      assertThat(layout.holds(base.resolve("mine.limber"))).isFalse();
    }
  }
}
