package app.limber.testing;

import app.limber.journal.Journal;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.journal.sqlite.SqliteLog;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// Logs of data folders, of which nothing is to be told.
public final class TestLogs {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T06:00:00Z"));

  private TestLogs() {}

  public static SqliteLog in(Path dataFolder) {
    return new SqliteLog(
        dataFolder,
        CLOCK,
        () -> ZoneOffset.UTC,
        notice -> {
          throw new AssertionError(notice);
        });
  }

  /// Writes sessions to a log. The revision of each is dated to its start.
  public static void seal(Path file, List<Session> sessions) {
    try (Journal journal = SqliteJournal.open(file)) {
      sessions.forEach(
          session ->
              journal.seal(
                  session, new Revision(UUID.randomUUID(), session.startedAt().toInstant())));
    }
  }
}
