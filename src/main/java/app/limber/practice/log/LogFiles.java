package app.limber.practice.log;

import app.limber.journal.Fact;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The files that the log is exchanged in. [#read] and [#write] block.
public interface LogFiles {
  /// What a file offers to the log.
  ///
  /// @param problems what is wrong with it, each a sentence that names the place
  /// @param wholeFileFails whether one of the problems is that of the file, not of a session
  /// @param mayBeOfAnotherProgram whether nothing in it says that it is a log
  /// @param unknownFields the names of fields that are ignored
  record Offer(
      ImportedSessions sessions,
      List<String> problems,
      boolean wholeFileFails,
      boolean mayBeOfAnotherProgram,
      Set<String> unknownFields) {
    public Offer {
      problems = List.copyOf(problems);
    }
  }

  /// Text that is written as a whole.
  @FunctionalInterface
  interface Content {
    void writeTo(Writer out) throws IOException;
  }

  /// Reads a JSON or CSV file.
  ///
  /// @param name the name of the file in messages
  /// @param dayStart when a practice day starts, for sessions without a practice day
  /// @throws java.io.UncheckedIOException if the file cannot be read
  Offer read(Path file, String name, LocalTime dayStart);

  /// The part of the log that is written.
  ///
  /// @param answers the answers to offered steps, which CSV omits
  record Log(List<Fact.SavedSession> sessions, List<Fact.SavedStep> answers) {
    public Log {
      sessions = List.copyOf(sessions);
      answers = List.copyOf(answers);
    }

    /// Returns the part within a period.
    ///
    /// @param zone the user's time zone, which determines the days of the answers
    public Log of(Period period, ZoneId zone) {
      return new Log(
          period.of(sessions),
          answers.stream()
              .filter(fact -> period.holds(fact.step().at().atZone(zone).toLocalDate()))
              .toList());
    }
  }

  /// The log as CSV or JSON.
  Content log(Log log, boolean csv);

  /// Like [#log], but for a standalone file that other programs open.
  Content file(Log log, boolean csv);

  /// Whether a file belongs to the data folder, or a link at its place leads to one that does:
  /// nothing may be written there. It need not exist.
  boolean isOwn(Path file);

  /// Writes a file, whole or not at all.
  ///
  /// @throws java.io.UncheckedIOException if it cannot be written
  void write(Path file, Content content);

  /// Whether the name of a file says that it holds CSV; else it holds JSON.
  static boolean isCsv(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
  }
}
