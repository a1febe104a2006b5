package app.limber.cli;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.Session;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads the log of a data folder without making one where there is none.
final class SessionLog {
  private static final String FILE = "limber.db";

  private final Words words;

  SessionLog(Words words) {
    this.words = words;
  }

  /// The sessions that stand; none where the folder or the log does not exist.
  ///
  /// @throws CommandProblem if the log cannot be read
  List<Session> in(Path dataFolder) {
    Path file = dataFolder.resolve(FILE);
    if (Files.notExists(file)) {
      return List.of();
    }
    try (Journal journal = SqliteJournal.open(file)) {
      return journal.sessions().stream().map(Fact.Kept::session).toList();
    } catch (JournalException e) {
      throw CommandProblem.found(words.name("log-problem", e.reason()));
    }
  }
}
