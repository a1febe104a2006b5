package app.limber.journal.sqlite;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.LogNotice;
import app.limber.journal.Outcome;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills programs that play, one after the other on one log. `-Dlimber.drill.kill=200` says how
/// many,
/// `-Dlimber.drill.seed` when.
class KillDrillTest {
  private static final int KILLS = Integer.getInteger("limber.drill.kill", 3);
  private static final long SEED = Long.getLong("limber.drill.seed", System.nanoTime());

  @TempDir private Path folder;

  private final Random random = new Random(SEED);
  private int finished;

  @Test
  void kill_losesAtMostTheRunningStretch() throws Exception {
    List<LogNotice> notices = new ArrayList<>();
    for (int round = 0; round < KILLS; round++) {
      int stretches = 1 + random.nextInt(20);
      killAfter(stretches, round);
      finished += stretches;

      try (Journal journal = log(folder, notices::add).open()) {
        List<Fact.SavedSession> sessions = journal.sessions();
        assertThat(sessions).as("seed " + SEED).hasSize(round + 1);
        Session kept = journal.session(session().id(round).build().id()).orElseThrow().session();
        assertThat(kept.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(kept.stretches()).as("seed " + SEED).hasSizeGreaterThanOrEqualTo(stretches);
        if (random.nextBoolean()) {
          // The user keeps it; the others stay as they are and count as partial.
          journal.seal(kept, revision());
        }
        assertThat(journal.sessions()).hasSize(round + 1);
      }
    }
    System.out.printf(
        "kill drill: seed %d, %d programs killed, %d stretches finished, all there, none twice,"
            + " %d notices%n",
        SEED, KILLS, finished, notices.size());
    assertThat(notices).isEmpty();
  }

  /// Lets a program play until it has said that so many stretches are in the log, and kills it
  /// wherever it then is.
  private void killAfter(int stretches, int round) throws IOException, InterruptedException {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                folder.toString(),
                Integer.toString(round))
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

  private static SqliteLog log(Path folder, Consumer<LogNotice> notices) {
    return new SqliteLog(folder, InstantSource.fixed(Instant.EPOCH), () -> ZoneOffset.UTC, notices);
  }

  private static Revision revision() {
    return new Revision(UUID.randomUUID(), Instant.EPOCH);
  }

  /// Plays a session without end and says of each stretch when it is in the log.
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      StretchEntry entry = new StretchEntry("hamstring", null, StretchOutcome.DONE, 1, 30);
      try (Journal journal = log(Path.of(arguments[0]), System.err::println).open()) {
        for (int done = 1; ; done++) {
          StretchEntry[] entries =
              IntStream.range(0, done).mapToObj(i -> entry).toArray(StretchEntry[]::new);
          journal.keepProvisional(
              session().id(Integer.parseInt(arguments[1])).stretches(entries).build(), revision());
          System.out.println(done);
        }
      }
    }
  }
}
