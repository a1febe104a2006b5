package app.limber.journal.sqlite;

import app.limber.files.FileKind;
import app.limber.practice.log.HabitFiles;
import app.limber.practice.log.KeptHabit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteConfig;

/// Reads the backup of Loop Habit Tracker: a SQLite file with a table of habits and one of
/// repetitions, each timestamped with the start of its day in UTC, in milliseconds. Leaves the file
/// and its folder unchanged.
public final class LoopDatabase implements HabitFiles {
  /// An upper limit for damaged files: far more days than a lifetime of habits has.
  private static final int MOST_ROWS = 1_000_000;

  private static final int MOST_HABITS = 10_000;
  private static final int DONE = 2;

  /// Values up to this one are marks, such as that of a skipped day, also in habits that are
  /// counted in thousandths.
  private static final int MOST_MARK = 3;

  private static final int NUMERICAL = 1;
  private static final int MIN_YEAR = 1900;
  private static final int MAX_YEAR = 9998;

  @Override
  public Optional<List<KeptHabit>> read(Path file) {
    try {
      if (!FileKind.isDatabase(file)) {
        return Optional.empty();
      }
      SQLiteConfig config = new SQLiteConfig();
      config.setReadOnly(true);
      try (Connection connection =
              config.createConnection("jdbc:sqlite:" + file.toUri() + "?immutable=1");
          Statement statement = connection.createStatement()) {
        Set<String> ofHabits = columns(statement, "Habits");
        Set<String> ofRepetitions = columns(statement, "Repetitions");
        return ofHabits.containsAll(Set.of("id", "name"))
                && ofRepetitions.containsAll(Set.of("habit", "timestamp"))
            ? Optional.of(
                habits(statement, ofHabits.contains("type"), ofRepetitions.contains("value")))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> columns(Statement statement, String table) throws SQLException {
    Set<String> columns = new HashSet<>();
    try (ResultSet rows = statement.executeQuery("PRAGMA table_info(" + table + ")")) {
      while (rows.next()) {
        columns.add(rows.getString("name"));
      }
    }
    return columns;
  }

  /// @param typed whether the table of habits has a type, which marks the numerical ones
  /// @param valued whether repetitions have a value; older versions store only completed ones
  private static List<KeptHabit> habits(Statement statement, boolean typed, boolean valued)
      throws SQLException {
    Map<Long, Tally> tallies = new HashMap<>();
    List<Tally> inOrder = new ArrayList<>();
    String habits =
        "SELECT id, name, " + (typed ? "type" : "0") + " FROM Habits ORDER BY id LIMIT ";
    try (ResultSet rows = statement.executeQuery(habits + MOST_HABITS)) {
      while (rows.next()) {
        String name = rows.getString(2);
        Tally tally = new Tally(name == null ? "" : name, rows.getInt(3) == NUMERICAL);
        tallies.put(rows.getLong(1), tally);
        inOrder.add(tally);
      }
    }
    String repetitions =
        "SELECT habit, timestamp, " + (valued ? "value" : DONE) + " FROM Repetitions LIMIT ";
    try (ResultSet rows = statement.executeQuery(repetitions + MOST_ROWS)) {
      while (rows.next()) {
        Tally tally = tallies.get(rows.getLong(1));
        if (tally != null) {
          tally.add(rows.getLong(2), rows.getLong(3));
        }
      }
    }
    return inOrder.stream().map(Tally::habit).toList();
  }

  private static final class Tally {
    private final String name;
    private final boolean numerical;
    private final Set<LocalDate> days = new HashSet<>();
    private int unreadable;

    private Tally(String name, boolean numerical) {
      this.name = name;
      this.numerical = numerical;
    }

    private void add(long milliseconds, long value) {
      if (numerical ? value <= MOST_MARK : value != DONE) {
        return;
      }
      LocalDate day = Instant.ofEpochMilli(milliseconds).atOffset(ZoneOffset.UTC).toLocalDate();
      if (day.getYear() >= MIN_YEAR && day.getYear() <= MAX_YEAR) {
        days.add(day);
      } else {
        unreadable++;
      }
    }

    private KeptHabit habit() {
      return KeptHabit.of(name, days, unreadable);
    }
  }
}
