package app.limber.practice.log;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.LogBackup;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The file that holds the log. Every method but [#file()] blocks.
public interface LogStore {
  /// Where the log lies; it need not exist.
  Path file();

  /// Whether there is no log yet, and no backup of one.
  ///
  /// @throws app.limber.journal.JournalException if that cannot be known
  boolean isAbsent();

  /// Opens the log, which is created if it is absent.
  ///
  /// @throws app.limber.journal.JournalException if that cannot be done
  Journal open();

  /// Every fact of the log in another file, which is left as it is.
  ///
  /// @throws app.limber.journal.JournalException if it is not there or cannot be read
  List<Fact> factsOf(Path other);

  /// The copies of the log that a sync tool put beside it, to be merged with [#factsOf].
  List<Path> conflictCopies();

  /// The backups of the log, the newest first. Each is opened and checked.
  List<LogBackup> backups();

  /// The newest backup that is whole.
  Optional<LogBackup> newestBackup();

  /// Makes the log what it was when a backup was made. The log as it is becomes a backup first, so
  /// that this can be taken back in the same way.
  ///
  /// @param name of the backup, as [#backups()] gives it
  /// @return the name of the backup that the log has become
  /// @throws app.limber.journal.JournalException if that cannot be done; nothing is changed then
  String restore(String name);

  /// Searches the whole log for damage and, if there is some, replaces it as on opening. For a
  /// background thread, after a large log was opened; small ones are checked then.
  void check();

  /// Writes to the log without changing anything in it; does nothing if there is none.
  ///
  /// @throws app.limber.journal.JournalException if it cannot be written
  void tryToWrite();
}
