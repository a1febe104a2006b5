package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusColumnsTest {
  @TempDir private Path folder;

  @Test
  void daysWithLongNames_keepTheStatesInAColumn() {
    assertThat(CommandRun.of(folder, "status", "--language", "pl").out().lines())
        .filteredOn(line -> line.contains(" · "))
        .hasSize(6)
        .extracting(line -> line.indexOf(" · "))
        .containsOnly("niedz., 22 lis".length());
  }
}
