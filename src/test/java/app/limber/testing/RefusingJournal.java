package app.limber.testing;

import app.limber.journal.Change;
import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.Known;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A log that can be read and not written.
public record RefusingJournal(Journal log, JournalException.Reason reason) implements Journal {
  @Override
  public List<Fact.SavedSession> sessions() {
    return log.sessions();
  }

  @Override
  public List<Fact.SavedStep> steps() {
    return log.steps();
  }

  @Override
  public String version() {
    return log.version();
  }

  @Override
  public List<Fact> facts() {
    return log.facts();
  }

  @Override
  public Optional<Fact> standing(UUID sessionId) {
    return log.standing(sessionId);
  }

  @Override
  public boolean isRunning(UUID sessionId) {
    return log.isRunning(sessionId);
  }

  @Override
  public Optional<Fact> fact(UUID revisionId) {
    return log.fact(revisionId);
  }

  @Override
  public Known known() {
    return log.known();
  }

  @Override
  public void keepProvisional(Session session, Revision revision) {
    throw refusal();
  }

  @Override
  public void seal(Session session, Revision revision) {
    throw refusal();
  }

  @Override
  public void append(Change change, Consumer<Consumer<Fact>> facts) {
    throw refusal();
  }

  @Override
  public List<Change> changes() {
    return log.changes();
  }

  @Override
  public List<Change.Effect> effects(UUID changeId) {
    return log.effects(changeId);
  }

  @Override
  public <T> T atOnce(Supplier<T> work) {
    return log.atOnce(work);
  }

  @Override
  public void close() {
    log.close();
  }

  private JournalException refusal() {
    return new JournalException(reason, null, null);
  }
}
