package app.limber.cli;

import app.limber.files.DataFolderLayout;
import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.Session;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.practice.log.LogBook;
import app.limber.practice.text.LogProblemText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The log of the data folder, opened for as long as a command works with it. What goes wrong with
/// it becomes the command's problem, in words.
final class LogAccess {
  private final CommandContext context;

  LogAccess(CommandContext context) {
    this.context = context;
  }

  /// The sessions that stand, oldest first. Where there is no log yet, none is made.
  List<Fact.SavedSession> facts() {
    return isAbsent() ? List.of() : open(Journal::sessions);
  }

  /// The sessions that stand, oldest first, without their revisions.
  List<Session> sessions() {
    return facts().stream().map(Fact.SavedSession::session).toList();
  }

  /// Corrects the log, which is made if it is not there.
  <T> T correct(Function<LogBook, T> work) {
    return open(journal -> work.apply(new LogBook(journal, context.clock(), UUID::randomUUID)));
  }

  /// Corrects what is in the log. Where there is no log yet, nothing is in it and none is made.
  <T> Optional<T> correctExisting(Function<LogBook, Optional<T>> work) {
    return isAbsent() ? Optional.empty() : correct(work);
  }

  private boolean isAbsent() {
    Path folder = context.dataFolder();
    return Files.isDirectory(folder) ? !Files.exists(file()) : !Files.exists(folder);
  }

  private <T> T open(Function<Journal, T> work) {
    try (Journal journal = SqliteJournal.open(file())) {
      return work.apply(journal);
    } catch (JournalException e) {
      throw CommandProblem.found(new LogProblemText(context.messages()).cause(e.reason(), file()));
    }
  }

  /// Where the log lies; it need not exist.
  Path file() {
    return new DataFolderLayout(context.dataFolder()).log();
  }
}
