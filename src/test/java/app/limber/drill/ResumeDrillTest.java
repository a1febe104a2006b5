package app.limber.drill;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Journal;
import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.journal.StretchOutcome;
import app.limber.journal.sqlite.SqliteLog;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills rehearsals of the real program somewhere and goes on with them in a new one. The
/// properties `limber.drill.resume` and `limber.drill.seed` say how often, and where.
class ResumeDrillTest {
  private static final int KILLS = Integer.getInteger("limber.drill.resume", 1);
  private static final long SEED = Long.getLong("limber.drill.seed", System.nanoTime());
  private static final String SPEED = "200";
  private static final int STRETCHES = 7;
  private static final int MOST_LINES = 12;
  private static final Pattern HEADING = Pattern.compile("(\\d) of 7: .+\\. .+\\.");
  private static final Pattern REST = Pattern.compile("Rest, .* Next: .+\\.");
  private static final Pattern FIRST_SIDE = Pattern.compile(".* The (left|right) leg first\\.");
  private static final Pattern OTHER_SIDE =
      Pattern.compile("Switch legs, .* Next: (left|right) leg\\.");
  private static final Pattern OFFER =
      Pattern.compile("Stretch (\\d) of 7: [^,]+?(?:, (left|right) leg)?(?:, .+)?\\.");

  @TempDir private Path folder;

  private final Random random = new Random(SEED);
  private int exact;

  /// Where a session is: the number of the stretch, and its side if it has sides.
  private record Place(int stretch, @Nullable String side) {}

  /// What was heard of a session, in order.
  private static final class Heard {
    private final List<Place> places = new ArrayList<>();
    private @Nullable Place offered;

    void hear(String line) {
      Matcher heading = HEADING.matcher(line);
      Matcher rest = REST.matcher(line);
      Matcher first = FIRST_SIDE.matcher(line);
      Matcher other = OTHER_SIDE.matcher(line);
      Matcher offer = OFFER.matcher(line);
      if (heading.matches()) {
        reach(Integer.parseInt(heading.group(1)));
      } else if (rest.matches() && knowsStretch()) {
        // The rest belongs to the stretch that follows it.
        reach(places.getLast().stretch() + 1);
      } else if (first.matches()) {
        places.set(places.size() - 1, new Place(places.getLast().stretch(), first.group(1)));
      } else if (other.matches()) {
        int stretch = places.isEmpty() ? -1 : places.getLast().stretch();
        places.add(new Place(stretch, other.group(1)));
      } else if (offer.matches()) {
        offered = new Place(Integer.parseInt(offer.group(1)), offer.group(2));
      }
    }

    private void reach(int stretch) {
      if (places.isEmpty() || places.getLast().stretch() != stretch) {
        places.add(new Place(stretch, null));
      }
    }

    /// False until the first heading after going on in the middle of a stretch.
    private boolean knowsStretch() {
      return !places.isEmpty() && places.getLast().stretch() > 0;
    }
  }

  @Test
  void killedRehearsal_goesOnWhereItWasAndIsOneSession() throws Exception {
    for (int round = 0; round < KILLS; round++) {
      Path data = Files.createDirectories(folder.resolve(Integer.toString(round)));
      Heard before = playAndKill(data, 2 + random.nextInt(STRETCHES - 2));
      Heard after = goOn(data);
      check(before, after);
      assertIsOneWholeSession(data);
    }
    System.out.printf(
        "resume drill (program): seed %d, %d rehearsals killed and gone on with, %d at the very"
            + " place, %d at the one just before; each one whole session%n",
        SEED, KILLS, exact, KILLS - exact);
  }

  private Heard playAndKill(Path data, int until) throws IOException, InterruptedException {
    int more = random.nextInt(MOST_LINES);
    Process program =
        LimberProcess.start(List.of(), data, "play", "full-morning", "--console", "--speed", SPEED);
    Heard heard = new Heard();
    try (BufferedReader out = program.inputReader()) {
      for (String line = out.readLine(); line != null && more >= 0; line = out.readLine()) {
        heard.hear(line);
        boolean there = !heard.places.isEmpty() && heard.places.getLast().stretch() >= until;
        more -= there ? 1 : 0;
      }
      // By its handle, which leaves the output open: what it said before it was killed is heard.
      program.toHandle().destroyForcibly();
      out.lines().forEach(heard::hear);
    } finally {
      program.destroyForcibly().waitFor();
    }
    assertThat(heard.places).as("seed " + SEED).isNotEmpty();
    return heard;
  }

  private static Heard goOn(Path data) throws IOException, InterruptedException {
    Process program =
        LimberProcess.start(
            List.of(), data, "play", "full-morning", "--console", "--go-on", "--speed", SPEED);
    Heard heard = new Heard();
    try (BufferedReader out = program.inputReader()) {
      out.lines().forEach(heard::hear);
    }
    assertThat(program.waitFor()).as("seed " + SEED).isZero();
    return heard;
  }

  /// The offer is the place of the kill or, if what came last was not yet on the disk, the one just
  /// before; from there on every stretch comes once.
  private void check(Heard before, Heard after) {
    Place last = before.places.getLast();
    Place offered = Objects.requireNonNull(after.offered, "no offer");
    int heard = before.places.size();
    List<Place> possible = new ArrayList<>(before.places.subList(Math.max(0, heard - 2), heard));
    // The side is told during the set-up, to which no side belongs yet.
    possible.add(new Place(last.stretch(), null));
    assertThat(offered).as("seed " + SEED).isIn(possible);
    exact += last.equals(offered) ? 1 : 0;
    List<Integer> later =
        after.places.stream().map(Place::stretch).filter(number -> number > 0).distinct().toList();
    List<Integer> expected = new ArrayList<>();
    for (int number = offered.stretch() + 1; number <= STRETCHES; number++) {
      expected.add(number);
    }
    List<Integer> fromItsBeginning = new ArrayList<>(expected);
    fromItsBeginning.addFirst(offered.stretch());
    // A stretch that was broken off before its first repetition is announced again.
    assertThat(later).as("seed " + SEED).isIn(expected, fromItsBeginning);
  }

  private static void assertIsOneWholeSession(Path data) throws IOException, InterruptedException {
    SqliteLog log =
        new SqliteLog(
            data,
            InstantSource.fixed(Instant.EPOCH),
            () -> ZoneOffset.UTC,
            notice -> {
              throw new AssertionError(notice);
            });
    try (Journal journal = log.open()) {
      assertThat(journal.sessions()).as("seed " + SEED).hasSize(1);
      Session session = journal.sessions().getFirst().session();
      assertThat(session.outcome()).as("seed " + SEED).isEqualTo(Outcome.COMPLETED);
      assertThat(session.activeSeconds()).as("seed " + SEED).isEqualTo(session.plannedSeconds());
      assertThat(session.stretches())
          .as("seed " + SEED)
          .allMatch(entry -> entry.outcome() == StretchOutcome.DONE)
          .doesNotHaveDuplicates();
      assertThat(session.stretches().stream().map(entry -> entry.stretch() + entry.side()).toList())
          .as("seed " + SEED)
          .doesNotHaveDuplicates();
    }
    assertThat(data.resolve("session.json")).doesNotExist();
  }
}
