package app.limber.practice.log;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import java.nio.file.Path;
import java.util.List;

/// The file that holds the log. Every method but [#file()] blocks.
public interface LogStore {
  /// Where the log lies; it need not exist.
  Path file();

  /// Whether there is no log yet.
  boolean isAbsent();

  /// Opens the log, which is created if it is absent.
  ///
  /// @throws app.limber.journal.JournalException if that cannot be done
  Journal open();

  /// Every fact of the log in another file, which is left as it is.
  ///
  /// @throws app.limber.journal.JournalException if it is not there or cannot be read
  List<Fact> factsOf(Path other);
}
