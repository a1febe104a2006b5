package app.limber.journal.sqlite;

import app.limber.files.TemporaryFolder;
import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import app.limber.values.Durations;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/// One connection to a SQLite file, with prepared statements that are kept and transactions that
/// nest. One caller at a time goes through.
final class Database implements AutoCloseable {
  /// How long to wait for another program that is writing.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final int ATTEMPTS = 100;

  private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(10);

  /// Up to how much of the file is kept in memory; a large import that overflows it takes thrice
  /// as long.
  private static final int CACHE_KIBIBYTES = 64 * 1024;

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final ReentrantLock oneAtATime = new ReentrantLock();
  private final Path file;
  private final @Nullable TemporaryFolder copy;
  private Transaction open = Transaction.NONE;

  private enum Transaction {
    NONE,
    READ,
    WRITE
  }

  /// Work on the database that returns something.
  @FunctionalInterface
  interface Work<T> {
    T run() throws SQLException;
  }

  /// Work on the database.
  @FunctionalInterface
  interface Task {
    void run() throws SQLException;
  }

  private Database(Connection connection, Path file, @Nullable TemporaryFolder copy) {
    this.connection = connection;
    this.file = file;
    this.copy = copy;
  }

  /// Opens a file read-only and leaves it unchanged, even on closing. SQLite may create its own
  /// files beside it.
  static Database openToLook(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return connect(file, "", config, null);
  }

  /// Opens a file that no other process is writing, ignoring its write-ahead log. Creates no files
  /// and takes no locks, so it works in a folder or on a medium without write access.
  static Database openAlone(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return connect(file, "?immutable=1", config, null);
  }

  /// Opens a copy of a database, including its write-ahead log. Closing deletes the copy.
  static Database openCopy(Path copied, TemporaryFolder copy) throws SQLException {
    return connect(copied, "", new SQLiteConfig(), copy);
  }

  /// Opens a file to read and write, so that what was committed survives a loss of power.
  static Database open(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    // SQLite counts pages, or kibibytes if the number is negative.
    config.setCacheSize(-CACHE_KIBIBYTES);
    Database database = connect(file, "", config, null);
    try {
      database.useWriteAheadLog();
      return database;
    } catch (SQLException e) {
      database.connection.close();
      throw e;
    }
  }

  /// Switches to a write-ahead log, unless the file has one already, and retries while the file is
  /// busy: SQLite ignores its busy timeout while several processes switch a new file. The attempts
  /// together take about [#PATIENCE].
  private void useWriteAheadLog() throws SQLException {
    busyTimeout(Durations.part(PATIENCE, ATTEMPTS));
    int attempt = 1;
    while (!isSwitched(attempt == ATTEMPTS)) {
      LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
      attempt++;
    }
    busyTimeout(PATIENCE);
  }

  /// Tries to switch to a write-ahead log.
  ///
  /// @param isLast whether to fail if the file is busy, instead of returning false
  private boolean isSwitched(boolean isLast) throws SQLException {
    try {
      single("PRAGMA journal_mode = WAL");
      return true;
    } catch (SQLException e) {
      if (isLast || SqlFailure.reason(e.getErrorCode()) != Reason.BUSY) {
        throw e;
      }
      return false;
    }
  }

  private void busyTimeout(Duration patience) throws SQLException {
    execute("PRAGMA busy_timeout = " + patience.toMillis());
  }

  private static Database connect(
      Path file, String parameters, SQLiteConfig config, @Nullable TemporaryFolder copy)
      throws SQLException {
    config.setBusyTimeout(Math.toIntExact(PATIENCE.toMillis()));
    // As a URI, because a path may hold characters that the driver takes for its own.
    String address = "jdbc:sqlite:" + file.toUri() + parameters;
    return new Database(config.createConnection(address), file, copy);
  }

  Path file() {
    return file;
  }

  /// A statement that is prepared once. Its results must be closed before it is used again.
  PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement kept = statements.get(sql);
    if (kept == null) {
      kept = connection.prepareStatement(sql);
      statements.put(sql, kept);
    }
    return kept;
  }

  /// Runs a statement that returns nothing and is not worth keeping.
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /// The first column of the first row of a query.
  String single(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      if (!rows.next()) {
        throw new SQLException("no answer to " + sql);
      }
      return rows.getString(1);
    }
  }

  /// Does `work` against one state of the file, whatever others write meanwhile.
  <T> T read(Work<T> work) {
    return inTransaction(Transaction.READ, work);
  }

  /// Does `work` as one transaction, or as a part of the one that is running.
  ///
  /// The file is locked against other writers at once and not at the first change, so that nothing
  /// that was read can have changed by the time of writing.
  <T> T write(Work<T> work) {
    return inTransaction(Transaction.WRITE, work);
  }

  void write(Task task) {
    write(
        () -> {
          task.run();
          return true;
        });
  }

  private <T> T inTransaction(Transaction wanted, Work<T> work) {
    oneAtATime.lock();
    try {
      if (open != Transaction.NONE) {
        if (open == Transaction.READ && wanted == Transaction.WRITE) {
          throw new IllegalStateException("a reading transaction cannot write");
        }
        return work.run();
      }
      return alone(wanted, work);
    } catch (SQLException e) {
      throw SqlFailure.of(e, file);
    } finally {
      oneAtATime.unlock();
    }
  }

  /// Moves the content of the write-ahead log into the database and empties it, so that the file
  /// alone is complete when it is copied, synced or restored. Deferred while another connection
  /// reads.
  void checkpoint() {
    oneAtATime.lock();
    try {
      execute("PRAGMA busy_timeout = 0");
      single("PRAGMA wal_checkpoint(TRUNCATE)");
      execute("PRAGMA busy_timeout = " + PATIENCE.toMillis());
    } catch (SQLException e) {
      // Committed data stays safe in the write-ahead log.
      System.getLogger(Database.class.getName()).log(System.Logger.Level.DEBUG, "checkpoint", e);
    } finally {
      oneAtATime.unlock();
    }
  }

  /// Fills an empty file with a consistent copy of the database.
  void copyInto(Path empty) throws SQLException {
    oneAtATime.lock();
    try {
      // SQLite refuses to copy while a statement is in progress, and the driver resets the
      // statement
      // of an update only when it is executed again or closed.
      closeStatements();
      try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
        vacuum.setString(1, empty.toString());
        vacuum.execute();
      }
    } finally {
      oneAtATime.unlock();
    }
  }

  private void closeStatements() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
    statements.clear();
  }

  private <T> T alone(Transaction wanted, Work<T> work) throws SQLException {
    execute(wanted == Transaction.WRITE ? "BEGIN IMMEDIATE" : "BEGIN");
    open = wanted;
    boolean done = false;
    try {
      T result = work.run();
      execute("COMMIT");
      done = true;
      return result;
    } finally {
      open = Transaction.NONE;
      if (!done) {
        rollBack();
      }
    }
  }

  private void rollBack() {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has rolled back by itself after a full disk or a failed write; that failure is the
      // one to tell, and it is on its way.
      System.getLogger(Database.class.getName()).log(System.Logger.Level.DEBUG, "rollback", e);
    }
  }

  @Override
  public void close() {
    oneAtATime.lock();
    try {
      closeStatements();
      connection.close();
      if (copy != null) {
        copy.close();
      }
    } catch (SQLException e) {
      throw new JournalException(Reason.FAILED, e.getMessage(), e);
    } finally {
      oneAtATime.unlock();
    }
  }
}
