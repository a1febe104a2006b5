package app.limber.journal.sqlite;

import app.limber.files.DataFolderLayout;
import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.practice.log.LogStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The log in the SQLite file of a data folder.
public record SqliteLog(Path folder) implements LogStore {
  @Override
  public Path file() {
    return new DataFolderLayout(folder).log();
  }

  @Override
  public boolean isAbsent() {
    return Files.isDirectory(folder) ? !Files.exists(file()) : !Files.exists(folder);
  }

  @Override
  public Journal open() {
    return SqliteJournal.open(file());
  }

  @Override
  public List<Fact> factsOf(Path other) {
    return SqliteJournal.factsOf(other);
  }
}
