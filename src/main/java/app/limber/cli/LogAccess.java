package app.limber.cli;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.Session;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.practice.LogBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// The log of the data folder, opened for as long as a command works with it. What goes wrong with
/// it becomes the command's problem, in words.
final class LogAccess {
  private static final String FILE_NAME = "limber.db";

  private final CommandContext context;

  LogAccess(CommandContext context) {
    this.context = context;
  }

  /// The sessions that stand, oldest first. Where there is no log yet, none is made.
  List<Fact.Kept> facts() {
    Path folder = context.dataFolder();
    boolean absent =
        Files.isDirectory(folder) ? !Files.exists(file(folder)) : !Files.exists(folder);
    return absent ? List.of() : open(folder, Journal::sessions);
  }

  /// The sessions in the log of a data folder, oldest first.
  List<Session> sessions() {
    return facts().stream().map(Fact.Kept::session).toList();
  }

  /// Corrects the log, which is made if it is not there.
  <T> T correct(Function<LogBook, T> work) {
    return open(
        context.dataFolder(),
        journal -> work.apply(new LogBook(journal, context.clock(), UUID::randomUUID)));
  }

  private <T> T open(Path folder, Function<Journal, T> work) {
    try (Journal journal = SqliteJournal.open(file(folder))) {
      return work.apply(journal);
    } catch (JournalException e) {
      throw CommandProblem.found(context.words().name("cli.log", e.reason(), file(folder)));
    }
  }

  private static Path file(Path folder) {
    return folder.resolve(FILE_NAME);
  }
}
