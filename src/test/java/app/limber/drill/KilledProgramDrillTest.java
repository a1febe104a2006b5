package app.limber.drill;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.LogNotice;
import app.limber.journal.Session;
import app.limber.journal.StretchOutcome;
import app.limber.journal.sqlite.SqliteLog;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plays rehearsals in the real program and kills it somewhere. The properties `limber.drill.kill`
/// and `limber.drill.seed` say how often, and when.
class KilledProgramDrillTest {
  private static final int KILLS = Integer.getInteger("limber.drill.kill", 1);
  private static final long SEED = Long.getLong("limber.drill.seed", System.nanoTime());
  private static final String SPEED = "100";
  private static final Pattern HEADING = Pattern.compile("(\\d) of 4: .+\\. .+\\.");

  @TempDir private Path folder;

  private final Random random = new Random(SEED);
  private final Set<UUID> seen = new HashSet<>();
  private int finished;
  private int underWay;

  @Test
  void kill_losesNoFinishedStretchAndDoublesNone() throws Exception {
    List<LogNotice> notices = new ArrayList<>();
    for (int round = 1; round <= KILLS; round++) {
      int ended = playAndKill(3 + random.nextInt(2), random.nextInt(8));
      check(ended, round, notices);
    }
    System.out.printf(
        "kill drill (program): seed %d, %d rehearsals killed, %d stretches finished, none lost,"
            + " none twice; %d were being written at that moment, %d notices%n",
        SEED, KILLS, finished, underWay, notices.size());
    assertThat(notices).isEmpty();
  }

  /// Plays until a stretch begins and some lines more, and kills the program.
  ///
  /// @return how many stretches had ended before the one that began last
  private int playAndKill(int until, int lines) throws IOException, InterruptedException {
    Process program =
        LimberProcess.start(
            List.of(), folder, "play", "five-minutes", "--console", "--speed", SPEED);
    int begun = 0;
    try (BufferedReader out = program.inputReader()) {
      int more = lines;
      for (String line = out.readLine(); line != null && more >= 0; line = out.readLine()) {
        Matcher heading = HEADING.matcher(line);
        begun = heading.matches() ? Integer.parseInt(heading.group(1)) : begun;
        more -= begun >= until ? 1 : 0;
      }
    } finally {
      program.destroyForcibly().waitFor();
    }
    assertThat(begun).as("seed " + SEED).isGreaterThanOrEqualTo(until);
    return begun - 1;
  }

  private void check(int ended, int round, List<LogNotice> notices) {
    SqliteLog log =
        new SqliteLog(
            folder, InstantSource.fixed(Instant.EPOCH), () -> ZoneOffset.UTC, notices::add);
    try (Journal journal = log.open()) {
      List<Fact.SavedSession> sessions = journal.sessions();
      assertThat(sessions).as("seed " + SEED).hasSize(round);
      List<Session> news =
          sessions.stream()
              .map(Fact.SavedSession::session)
              .filter(session -> seen.add(session.id()))
              .toList();
      assertThat(news).as("seed " + SEED).hasSize(1);
      Set<String> kept = new HashSet<>();
      news.getFirst().stretches().stream()
          .filter(entry -> entry.outcome() == StretchOutcome.DONE)
          .forEach(entry -> kept.add(entry.stretch()));
      // The one that ended at the last heading may still have been on its way to the disk.
      assertThat(kept.size()).as("seed " + SEED).isBetween(ended - 1, ended + 1);
      finished += ended;
      underWay += kept.size() < ended ? 1 : 0;
    }
  }
}
