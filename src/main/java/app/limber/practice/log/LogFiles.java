package app.limber.practice.log;

import app.limber.journal.Fact;
import java.nio.file.Path;
import java.util.List;

/// The files that the log is taken along in. Every method reads or writes one, so none is for the
/// thread that draws.
public interface LogFiles {
  /// What a file offers to the log.
  ///
  /// @param problems what is wrong with it, each a sentence that names the place; if there is one,
  ///     nothing is to be taken
  record Offer(List<ImportedSession> sessions, List<String> problems) {
    public Offer {
      sessions = List.copyOf(sessions);
      problems = List.copyOf(problems);
    }
  }

  /// Reads a JSON or CSV file.
  ///
  /// @throws java.io.UncheckedIOException if it cannot be read
  Offer read(Path file);

  /// Writes sessions, as CSV if the name of the file says so, else as JSON. The file is whole or
  /// not
  /// there.
  ///
  /// @throws java.io.UncheckedIOException if it cannot be written
  void write(List<Fact.SavedSession> sessions, Path file);

  /// Writes a page for the physio, whole or not at all.
  ///
  /// @throws java.io.UncheckedIOException if it cannot be written
  void writePage(PhysioReport report, Path file);
}
