package app.limber.journal.sqlite;

import app.limber.files.FileKind;
import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The steps that bring a log file from each version to the next; the last one's number is the
/// version that this Limber reads and writes.
record Migrations(List<String> scripts) {
  private static final int VERSION = 2;

  /// An upper limit: a file with a higher version is damaged.
  private static final int IMPLAUSIBLE_VERSION = 9_999;

  private static final Pattern TABLE =
      Pattern.compile("(?s)CREATE TABLE (\\w+) \\((.*?)\\n\\) STRICT");

  private static final Pattern COLUMN = Pattern.compile("(?m)^  (\\w+) +(?:INTEGER|TEXT)\\b");
  private static final Pattern INDEX = Pattern.compile("CREATE (?:UNIQUE )?INDEX (\\w+)");
  private static final Pattern ADDED = Pattern.compile("ALTER TABLE (\\w+) ADD COLUMN (\\w+)");

  private static final int SQLITE_ERROR = 1;

  /// The steps that ship with the program, `1.sql` and on.
  static Migrations shipped() {
    return new Migrations(
        IntStream.rangeClosed(1, VERSION).mapToObj(n -> resource(n + ".sql")).toList());
  }

  int version() {
    return scripts.size();
  }

  /// Brings `database` up to date: a new file in one step, so that no other program sees it half
  /// made, and an older one version by version. A file that already holds something is copied
  /// first.
  void bringUpToDate(Database database, Path file) throws SQLException {
    int found = versionOf(database);
    if (found == 0) {
      database.write(() -> steps(database));
      return;
    }
    if (found < version()) {
      copy(database, file);
    }
    for (int next = found + 1; next <= version(); next++) {
      int step = next;
      database.write(() -> step(database, step));
    }
  }

  private void steps(Database database) throws SQLException {
    for (int next = 1; next <= version(); next++) {
      step(database, next);
    }
  }

  private void copy(Database database, Path file) throws SQLException {
    LocalDate written = lastWritten(file);
    try {
      new Backups(file.resolveSibling("backups"), () -> written)
          .before(database, "v" + version(), written);
    } catch (JournalException e) {
      // A program that has brought the log up to date meanwhile has copied it before.
      if (versionOf(database) < version()) {
        throw e;
      }
    }
  }

  private static LocalDate lastWritten(Path file) {
    try {
      return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
    } catch (IOException e) {
      throw SqlFailure.of(e, file);
    }
  }

  private void step(Database database, int version) throws SQLException {
    // Another program may have taken this step while we waited for it.
    if (versionOf(database) >= version) {
      return;
    }
    database.execute(scripts.get(version - 1));
    database.execute("PRAGMA application_id = " + FileKind.LOG_ID);
    database.execute("PRAGMA user_version = " + version);
  }

  /// Refuses a file that is not a log, that a later Limber has written, or whose tables are not
  /// those of its version.
  void check(Database database) throws SQLException {
    try {
      checkMarks(database);
    } catch (SQLException e) {
      if ((e.getErrorCode() & 0xff) == SQLITE_ERROR) {
        // These queries are valid for any file with a valid header.
        throw new JournalException(Reason.DAMAGED, e.getMessage(), e);
      }
      throw e;
    }
  }

  private void checkMarks(Database database) throws SQLException {
    // In this order: a program that makes the log at this moment does it in one step, so a file
    // that is not empty any more has its mark by the time the mark is read.
    boolean empty = database.single("SELECT count(*) FROM sqlite_schema").equals("0");
    int found = versionOf(database);
    int application = Integer.parseInt(database.single("PRAGMA application_id"));
    if (application != FileKind.LOG_ID && !(application == 0 && found == 0 && empty)) {
      throw new JournalException(Reason.NOT_A_LOG, "application_id is " + application, null);
    }
    if (found > IMPLAUSIBLE_VERSION || found < 0 || (found == 0 && !empty)) {
      throw new JournalException(Reason.DAMAGED, "version " + found, null);
    }
    if (found > version()) {
      throw new JournalException(
          Reason.NEWER_VERSION, "version " + found + " of at most " + version(), null);
    }
    if (found > 0) {
      checkSchema(database, found);
    }
  }

  private void checkSchema(Database database, int found) throws SQLException {
    Set<String> schema =
        new HashSet<>(
            List.of(
                database
                    .single(
                        """
                    SELECT group_concat(name, ' ') FROM (
                      SELECT type || ':' || CASE type WHEN 'trigger' THEN '' ELSE name END AS name
                      FROM sqlite_schema
                      UNION
                      SELECT s.name || '.' || c.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c
                      WHERE s.type = 'table')""")
                    .split(" ")));
    Set<String> wanted = names(found);
    Set<String> later = names(version());
    later.removeAll(wanted);
    // Limber makes no triggers: one would change what is written.
    later.add("trigger:");
    if (!schema.containsAll(wanted) || !Collections.disjoint(schema, later)) {
      throw new JournalException(Reason.DAMAGED, "not the tables of version " + found, null);
    }
  }

  /// Returns the tables, columns and indexes that the first `steps` steps make.
  Set<String> names(int steps) {
    Set<String> names = new HashSet<>();
    for (String script : scripts.subList(0, steps)) {
      TABLE
          .matcher(script)
          .results()
          .forEach(
              table -> {
                names.add("table:" + table.group(1));
                COLUMN
                    .matcher(table.group(2))
                    .results()
                    .forEach(column -> names.add(table.group(1) + "." + column.group(1)));
              });
      INDEX.matcher(script).results().forEach(index -> names.add("index:" + index.group(1)));
      ADDED
          .matcher(script)
          .results()
          .forEach(added -> names.add(added.group(1) + "." + added.group(2)));
    }
    return names;
  }

  /// Whether a file has no log in it yet.
  boolean isEmpty(Database database) throws SQLException {
    return versionOf(database) == 0;
  }

  private static int versionOf(Database database) throws SQLException {
    return Integer.parseInt(database.single("PRAGMA user_version"));
  }

  private static String resource(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
