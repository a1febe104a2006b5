package app.limber.testing;

import app.limber.journal.Change;
import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.Outcome;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.journal.sqlite.SqliteJournal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Logs of many years, for benchmarks. A hundred years hold 40,000 sessions and 300,000 rows of
/// stretches.
public final class LongLog {
  private static final int DAYS_IN_YEAR = 365;
  private static final double SECOND_SESSIONS = 0.096;

  private LongLog() {}

  /// Writes a log: a session on every day up to and including `today`, and on some days a second.
  ///
  /// @return the number of sessions
  public static int write(Path file, int years, LocalDate today) {
    List<Fact> facts = new ArrayList<>();
    int days = years * DAYS_IN_YEAR;
    double second = 0;
    for (int i = days - 1; i >= 0; i--) {
      LocalDate day = today.minusDays(i);
      facts.add(fact(facts.size(), day, LocalTime.of(6, 40)));
      second += SECOND_SESSIONS;
      if (second >= 1) {
        second--;
        facts.add(fact(facts.size(), day, LocalTime.of(18, 5)));
      }
    }
    try (Journal journal = SqliteJournal.open(file)) {
      journal.append(
          new Change(
              UUID.randomUUID(),
              today.atTime(20, 0).toInstant(ZoneOffset.UTC),
              Change.Kind.IMPORT,
              null),
          facts);
    }
    return facts.size();
  }

  private static Fact fact(int number, LocalDate day, LocalTime time) {
    boolean whole = number % 11 != 0;
    Session session =
        SessionBuilder.session()
            .id(UUID.randomUUID())
            .startedAt(day.atTime(time).atOffset(ZoneOffset.UTC))
            .outcome(whole ? Outcome.COMPLETED : Outcome.PARTIAL)
            .seconds(whole ? 687 : 200, 687)
            .stiffness(number % 7, number % 5)
            .stretches(
                entry("pelvic-tilt", null, 10),
                entry("trunk-rotation", null, 8),
                entry("hamstring", Side.LEFT, 1),
                entry("hamstring", Side.RIGHT, 1),
                entry("knees-to-chest", null, 3),
                entry("thomas", Side.LEFT, 1),
                entry("thomas", Side.RIGHT, 1),
                entry("prayer", null, 2))
            .build();
    Revision revision = new Revision(UUID.randomUUID(), session.startedAt().toInstant());
    return new Fact.SavedSession(session, revision);
  }

  private static StretchEntry entry(String stretch, @Nullable Side side, int reps) {
    return new StretchEntry(stretch, side, StretchOutcome.DONE, reps, 40);
  }
}
