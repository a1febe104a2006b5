package app.limber.practice.log;

import app.limber.journal.Fact;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The files that the log is exchanged in. [#read] and [#write] block.
public interface LogFiles {
  /// What a file offers to the log.
  ///
  /// @param problems what is wrong with it, each a sentence that names the place
  /// @param wholeFileFails whether one of the problems is that of the file, not of a session
  /// @param unknownFields the names of fields that are ignored
  record Offer(
      ImportedSessions sessions,
      List<String> problems,
      boolean wholeFileFails,
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

  /// Sessions as CSV or JSON.
  Content sessions(List<Fact.SavedSession> sessions, boolean csv);

  /// Like [#sessions], but for a standalone file that other programs open.
  default Content file(List<Fact.SavedSession> sessions, boolean csv) {
    return sessions(sessions, csv);
  }

  /// A page for the physio.
  Content page(PhysioReport report);

  /// Writes a file, whole or not at all.
  ///
  /// @throws java.io.UncheckedIOException if it cannot be written
  void write(Path file, Content content);

  /// Whether the name of a file says that it holds CSV; else it holds JSON.
  static boolean isCsv(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
  }
}
