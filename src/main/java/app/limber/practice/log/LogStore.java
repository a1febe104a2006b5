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

  /// Whether there is neither a log nor a backup of one.
  ///
  /// @throws app.limber.journal.JournalException if this cannot be determined
  boolean isAbsent();

  /// Opens the log, which is created if it is absent.
  ///
  /// @throws app.limber.journal.JournalException if that cannot be done
  Journal open();

  /// The content read from another log.
  ///
  /// @param count the number of facts that could be read
  /// @param facts passes the facts on one at a time; may read the file again
  /// @param missing sessions that it names and of which nothing could be read
  /// @param part sessions of which only an earlier state or a part could be read
  /// @param unnamed the number of further records that could not be read, about which nothing is
  ///     known
  /// @param damaged whether it was damaged; if not, the facts are its entire content
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

  /// Reads every fact of the log in another file or, if that log is damaged, every fact that can
  /// still be read. The file is left unchanged.
  ///
  /// @throws app.limber.journal.JournalException if the file is missing, unreadable or not a log,
  ///     or is so damaged that nothing can be read
  Other read(Path other);

  /// Returns the standing sessions, oldest first, without opening the log for writing and without
  /// leaving a file beside it. Empty if there is no log.
  ///
  /// @throws app.limber.journal.JournalException if they cannot be read
  List<Session> peek();

  /// Returns the conflict copies that a sync tool put beside the log. Merge them with [#read].
  List<Path> conflictCopies();

  /// Returns the backups of the log, newest first. Opens and checks each.
  List<LogBackup> backups();

  /// Returns every fact of a backup.
  ///
  /// @param name the name of the backup, from [#backups()]
  /// @throws app.limber.journal.JournalException if it is missing or cannot be read
  List<Fact> factsOfBackup(String name);

  /// Returns the newest intact backup.
  Optional<LogBackup> newestBackup();

  /// Restores the content of a backup. The present content is backed up first, so that a restore
  /// can be undone by another one.
  ///
  /// @param name the name of the backup, from [#backups()]
  /// @return the name of the backup made of the previous content
  /// @throws app.limber.journal.JournalException if this fails; nothing is changed then
  String restore(String name);

  /// Whether no damage is found in the whole log. Also true if it is absent or cannot be read.
  /// Small logs are checked on opening; for a large one this takes seconds. Callable from any
  /// thread.
  boolean isWhole();

  /// Checks the whole log for damage and replaces a damaged one, as on opening. The log must be
  /// closed.
  void check();

  /// Like [#check()], but only if the log is too large to be checked on opening, and can be
  /// written.
  void checkIfLarge();

  /// Writes to the log without changing its content. Does nothing if there is no log.
  ///
  /// @throws app.limber.journal.JournalException if the log cannot be written
  void tryToWrite();
}
