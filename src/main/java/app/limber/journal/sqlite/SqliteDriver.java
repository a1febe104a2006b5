package app.limber.journal.sqlite;

import org.sqlite.SQLiteConfig;

/// SQLite's driver, which the log uses by itself.
public final class SqliteDriver {
  private SqliteDriver() {}

  /// Loads the driver's classes and what they compute, so that the first log to be opened need not.
  public static void load() {
    new SQLiteConfig();
  }
}
