package app.limber.practice.log;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.LogBackup;
import app.limber.journal.MissingSession;
import app.limber.journal.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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

  /// What was read of another log.
  ///
  /// @param count how many facts could be read
  /// @param facts hands them over, one after the other; may read the file again
  /// @param missing sessions that it names and of which nothing could be read
  /// @param part sessions of which only an earlier state or a part could be read
  /// @param unnamed how many further records could not be read, of which nothing is known
  /// @param damaged whether it was damaged; if not, the facts are all that is in it
  record Other(
      int count,
      Consumer<Consumer<Fact>> facts,
      List<MissingSession> missing,
      List<MissingSession> part,
      int unnamed,
      boolean damaged) {
    public Other {
      missing = List.copyOf(missing);
      part = List.copyOf(part);
    }
  }

  /// Every fact of the log in another file, which is left as it is; of a damaged one, every fact
  /// that can still be read.
  ///
  /// @throws app.limber.journal.JournalException if it is not there, cannot be read, is no log, or
  ///     is damaged so that nothing can be read
  Other read(Path other);

  /// The sessions that stand, oldest first, read without opening the log to write and without
  /// leaving anything beside it; none where there is no log.
  ///
  /// @throws app.limber.journal.JournalException if they cannot be read
  List<Session> peek();

  /// The copies of the log that a sync tool put beside it, to be merged with [#read].
  List<Path> conflictCopies();

  /// The backups of the log, the newest first. Each is opened and checked.
  List<LogBackup> backups();

  /// Every fact of a backup.
  ///
  /// @param name of the backup, as [#backups()] gives it
  /// @throws app.limber.journal.JournalException if it is not there or cannot be read
  List<Fact> factsOfBackup(String name);

  /// The newest backup that is whole.
  Optional<LogBackup> newestBackup();

  /// Makes the log what it was when a backup was made. The log as it is becomes a backup first, so
  /// that this can be taken back in the same way.
  ///
  /// @param name of the backup, as [#backups()] gives it
  /// @return the name of the backup that the log has become
  /// @throws app.limber.journal.JournalException if that cannot be done; nothing is changed then
  String restore(String name);

  /// Whether the whole log is without damage, as far as can be told; so is one that is absent or
  /// cannot be read. Small logs are searched when they are opened; for a large one this takes
  /// seconds, and any thread may ask.
  boolean isWhole();

  /// Searches the whole log for damage and, if there is some, replaces it as on opening. The log
  /// must be closed.
  void check();

  /// Writes to the log without changing anything in it; does nothing if there is none.
  ///
  /// @throws app.limber.journal.JournalException if it cannot be written
  void tryToWrite();
}
