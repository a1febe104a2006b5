package app.limber.journal.sqlite;

import org.sqlite.SQLiteConfig;

/// The JDBC driver of the log.
public final class SqliteDriver {
  private SqliteDriver() {}

  /// Initialises the driver's classes in advance, which speeds up the first connection.
  public static void load() {
    new SQLiteConfig();
  }
}
