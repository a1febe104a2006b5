package app.limber.cli.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.Main;
import app.limber.cli.CommandRun;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Imports and merges more sessions than anyone has, in a program with little memory. The property
/// `limber.drill.rows` says how many.
class ImportMemoryDrillTest {
  private static final int ROWS = Integer.getInteger("limber.drill.rows", 15_000);
  private static final String HEAP = "-Xmx64m";

  @TempDir private Path folder;

  @Test
  void import_ofManyRowsInLittleMemory_isWholeAndOneStep() throws Exception {
    Path csv = folder.resolve("many.csv");
    write(csv);
    long start = System.nanoTime();

    List<String> preview = run("history", "import", "--dry-run", csv.toString());
    List<String> taken = run("history", "import", csv.toString());
    double seconds = (System.nanoTime() - start) / 1e9;

    String count = String.format("%,d sessions", ROWS);
    assertThat(String.join("\n", taken)).contains(count);
    assertThat(String.join("\n", preview)).contains("sessions");
    System.out.printf(
        "import drill: %,d rows, %,d MB, dry run and import in %.1f s with %s%n",
        ROWS, Files.size(csv) >> 20, seconds, HEAP);
    if (ROWS <= 15_000) {
      assertThat(CommandRun.of(folder.resolve("data"), "history", "undo").code()).isZero();
      assertThat(CommandRun.of(folder.resolve("data"), "history").out())
          .doesNotContain("five-minutes");
    }
  }

  private List<String> run(String... command) throws IOException, InterruptedException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                HEAP,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    line.addAll(List.of(command));
    line.addAll(List.of("--data-dir", folder.resolve("data").toString()));
    Process program = new ProcessBuilder(line).redirectErrorStream(true).start();
    List<String> lines = program.inputReader().lines().toList();
    assertThat(program.waitFor()).as(String.join("\n", lines)).isZero();
    return lines;
  }

  private static void write(Path csv) throws IOException {
    try (Writer out = Files.newBufferedWriter(csv, StandardCharsets.UTF_8)) {
      out.write("id,routine,startedAt,plannedSeconds,activeSeconds,outcome,note,stretches\n");
      LocalDate day = LocalDate.of(2000, 1, 1);
      for (int i = 0; i < ROWS; i++) {
        out.write(new UUID(7, i) + ",five-minutes," + day.plusDays(i % 9_000));
        out.write("T07:00:00+01:00,325,325,completed,\"one of\nmany\",");
        out.write("\"[{\"\"stretch\"\":\"\"hamstring\"\",\"\"outcome\"\":\"\"done\"\"}]\"\n");
      }
    }
  }
}
