package app.limber.testing;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.LogBackup;
import app.limber.journal.Session;
import app.limber.practice.log.LogStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The log of a data folder, opened as a test wants it.
public record OpenedLog(LogStore log, Supplier<Journal> opener) implements LogStore {
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
  public Other read(Path other) {
    return log.read(other);
  }

  @Override
  public List<Session> peek() {
    return log.peek();
  }

  @Override
  public List<LogBackup> backups() {
    return log.backups();
  }

  @Override
  public List<Fact> factsOfBackup(String name) {
    return log.factsOfBackup(name);
  }

  @Override
  public Optional<LogBackup> newestBackup() {
    return log.newestBackup();
  }

  @Override
  public String restore(String name) {
    return log.restore(name);
  }

  @Override
  public boolean isWhole() {
    return log.isWhole();
  }

  @Override
  public void check() {
    log.check();
  }

  @Override
  public void checkIfLarge() {
    log.checkIfLarge();
  }

  @Override
  public void tryToWrite() {
    log.tryToWrite();
  }

  @Override
  public List<Path> conflictCopies() {
    return log.conflictCopies();
  }
}
