package app.limber.testing;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.sqlite.SqliteLog;
import app.limber.practice.log.LogStore;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// The log of a data folder, opened as a test wants it.
public record OpenedLog(SqliteLog log, Supplier<Journal> opener) implements LogStore {
  public OpenedLog(Path dataFolder, Supplier<Journal> opener) {
    this(new SqliteLog(dataFolder), opener);
  }

  @Override
  public Path file() {
    return log.file();
  }

  @Override
  public boolean isAbsent() {
    return log.isAbsent();
  }

  @Override
  public Journal open() {
    return opener.get();
  }

  @Override
  public List<Fact> factsOf(Path other) {
    return log.factsOf(other);
  }
}
