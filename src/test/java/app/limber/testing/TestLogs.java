package app.limber.testing;

import app.limber.journal.sqlite.SqliteLog;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

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
}
