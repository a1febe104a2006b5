package app.limber.journal.sqlite;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Fact;
import app.limber.journal.Outcome;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KilledProgramTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 40})
  void kill_losesAtMostTheRunningStretch(int stretches) throws Exception {
    Path file = folder.resolve("limber.db");

    killAfter(stretches, file);

    try (SqliteJournal journal = SqliteJournal.open(file)) {
      List<Fact.SavedSession> log = journal.sessions();
      assertThat(log).hasSize(1);
      Session kept = log.getFirst().session();
      assertThat(kept.outcome()).isEqualTo(Outcome.PARTIAL);
      assertThat(kept.stretches()).hasSizeGreaterThanOrEqualTo(stretches);
      journal.seal(kept, new Revision(UUID.randomUUID(), Instant.EPOCH));
      assertThat(journal.sessions()).hasSize(1);
    }
  }

  /// Lets a program play until it has said that so many stretches are in the log, and kills it
  /// wherever it then is.
  private static void killAfter(int stretches, Path file) throws IOException, InterruptedException {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = program.inputReader()) {
      for (int told = 1; told <= stretches; told++) {
        assertThat(lines.readLine()).isEqualTo(Integer.toString(told));
      }
    } finally {
      program.destroyForcibly().waitFor();
    }
  }

  /// Plays a session without end and says of each stretch when it is in the log.
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      StretchEntry entry = new StretchEntry("hamstring", null, StretchOutcome.DONE, 1, 30);
      try (SqliteJournal journal = SqliteJournal.open(Path.of(arguments[0]))) {
        for (int done = 1; ; done++) {
          StretchEntry[] entries =
              IntStream.range(0, done).mapToObj(i -> entry).toArray(StretchEntry[]::new);
          journal.keepProvisional(
              session().stretches(entries).build(), new Revision(UUID.randomUUID(), Instant.EPOCH));
          System.out.println(done);
        }
      }
    }
  }
}
