package app.limber.practice.log;

import app.limber.journal.Change;
import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.StepFact;
import app.limber.progress.StepOffer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Corrects the log: adds, edits and removes sessions, takes in those of a file, undoes and redoes.
///
/// Each correction is whole or does not happen, also when another program corrects the same log.
/// Undo and redo go through the corrections of all programs; played sessions are not corrections.
public final class LogBook {
  private final Journal journal;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  /// @param ids makes a new random id with every call
  public LogBook(Journal journal, InstantSource clock, Supplier<UUID> ids) {
    this.journal = journal;
    this.clock = clock;
    this.ids = ids;
  }

  /// Adds a session that was practised without Limber.
  ///
  /// @throws IllegalArgumentException if the log knows its id
  public void add(Session session) {
    journal.atOnce(
        () -> {
          if (journal.standing(session.id()).isPresent()) {
            throw new IllegalArgumentException("the log knows session " + session.id());
          }
          change(Change.Kind.ADD, new Fact.SavedSession(session, revision(session.id())));
          return true;
        });
  }

  /// Puts `edited` in place of the session of the same id.
  ///
  /// @return whether there is such a session and it was different
  public boolean edit(Session edited) {
    return journal.atOnce(
        () -> {
          Optional<Fact.SavedSession> standing = journal.session(edited.id());
          if (standing.isEmpty() || standing.get().session().equals(edited)) {
            return false;
          }
          change(Change.Kind.EDIT, new Fact.SavedSession(edited, revision(edited.id())));
          return true;
        });
  }

  /// Removes a session.
  ///
  /// @return whether there was one
  public boolean remove(UUID session) {
    return journal.atOnce(
        () -> {
          if (journal.session(session).isEmpty()) {
            return false;
          }
          change(Change.Kind.REMOVE, new Fact.Tombstone(session, revision(session)));
          return true;
        });
  }

  /// Adds what the user says now to a step of a stretch.
  public void answer(StepOffer offer, StepFact.Answer answer) {
    answer(
        new StepFact(
            ids.get(),
            now(),
            offer.dose().stretch(),
            answer,
            offer.dose().measure(),
            answer == StepFact.Answer.YES ? offer.amount() : 0));
  }

  /// Adds the answer to a step of a stretch that was offered.
  ///
  /// @throws IllegalArgumentException if the log knows its id
  public void answer(StepFact step) {
    journal.atOnce(
        () -> {
          if (journal.standing(step.id()).isPresent()) {
            throw new IllegalArgumentException("the log knows answer " + step.id());
          }
          change(Change.Kind.STEP, new Fact.SavedStep(step, revision(step.id())));
          return true;
        });
  }

  /// Takes the sessions of a file into the log; undone as a whole.
  public ImportResult take(List<ImportedSession> sessions) {
    return take(ImportedSessions.of(sessions), () -> {});
  }

  /// The same, and runs `step` twice for every session; if that throws, the log is as it was.
  public ImportResult take(ImportedSessions sessions, Runnable step) {
    return journal.atOnce(() -> taken(sessions, step));
  }

  private ImportResult taken(ImportedSessions sessions, Runnable step) {
    List<ImportResult> result = new ArrayList<>();
    journal.append(
        newChange(Change.Kind.IMPORT),
        log -> {
          ImportMerger importMerger =
              new ImportMerger(journal, () -> new Revision(ids.get(), now()), log);
          sessions.forEach(
              session -> {
                step.run();
                importMerger.offer(session);
                step.run();
              });
          sessions.answers().forEach(importMerger::offer);
          result.add(importMerger.result());
        });
    return result.getFirst();
  }

  /// Determines the outcome of an import. Performs it and rolls it back, so the result is exact for
  /// any file.
  public ImportResult preview(ImportedSessions sessions) {
    try {
      return journal.atOnce(
          () -> {
            throw new Previewed(taken(sessions, () -> {}));
          });
    } catch (Previewed previewed) {
      return previewed.result;
    }
  }

  /// Rolls an import back and carries its result.
  private static final class Previewed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ImportResult result;

    Previewed(ImportResult result) {
      super(null, null, false, false);
      this.result = result;
    }
  }

  /// Takes in all facts of another log, so that this one knows what either knew; undone as a whole.
  ///
  /// @param step runs twice for every fact; if it throws, the log is as it was
  /// @param others passes each fact on, one at a time
  /// @return how many facts were new
  public int merge(Consumer<Consumer<Fact>> others, Runnable step) {
    return journal.atOnce(
        () -> {
          AtomicInteger added = new AtomicInteger();
          journal.append(
              newChange(Change.Kind.IMPORT),
              log ->
                  others.accept(
                      fact -> {
                        step.run();
                        if (journal.fact(fact.revision().id()).isEmpty()) {
                          log.accept(fact);
                          added.incrementAndGet();
                        }
                        step.run();
                      }));
          return added.get();
        });
  }

  /// Undoes the latest correction that is not undone.
  ///
  /// @return empty if there is none
  public Optional<UndoResult> undo() {
    return journal.atOnce(
        () ->
            new UndoStack(journal.changes())
                .nextUndo()
                .map(id -> reverse(Change.Kind.UNDO, id, LogBook::before)));
  }

  /// Does again the correction that was undone last, unless another has been made since.
  ///
  /// @return empty if there is none
  public Optional<UndoResult> redo() {
    return journal.atOnce(
        () ->
            new UndoStack(journal.changes())
                .nextRedo()
                .map(id -> reverse(Change.Kind.REDO, id, Change.Effect::after)));
  }

  /// What kind of correction [#undo] would undo; empty if there is none.
  public Optional<Change.Kind> nextUndo() {
    List<Change> changes = journal.changes();
    return new UndoStack(changes).nextUndo().map(id -> kind(changes, id));
  }

  /// What kind of correction [#redo] would do again; empty if there is none.
  public Optional<Change.Kind> nextRedo() {
    List<Change> changes = journal.changes();
    return new UndoStack(changes).nextRedo().map(id -> kind(changes, id));
  }

  private static Change.Kind kind(List<Change> changes, UUID id) {
    return changes.stream()
        .filter(change -> change.id().equals(id))
        .map(Change::kind)
        .findFirst()
        .orElseThrow();
  }

  private static Fact before(Change.Effect effect) {
    Fact before = effect.before();
    return before == null
        ? new Fact.Tombstone(effect.after().sessionId(), effect.after().revision())
        : before;
  }

  private UndoResult reverse(Change.Kind kind, UUID target, Function<Change.Effect, Fact> wanted) {
    List<Fact> facts = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    Change.Kind undone = kind(journal.changes(), target);
    for (Change.Effect effect : journal.effects(target)) {
      facts.add(anew(wanted.apply(effect)));
      if (undone == Change.Kind.STEP
          && effect.after() instanceof Fact.SavedStep answered
          && answered.step().isLeavingOut()) {
        leftOut.add(answered.step().stretch());
      }
    }
    journal.append(new Change(ids.get(), now(), kind, target), facts);
    return new UndoResult(undone, facts.size(), leftOut);
  }

  /// Copies a fact with a new revision.
  private Fact anew(Fact fact) {
    return switch (fact) {
      case Fact.SavedSession kept ->
          new Fact.SavedSession(kept.session(), revision(kept.sessionId()));
      case Fact.SavedStep answered ->
          new Fact.SavedStep(answered.step(), revision(answered.sessionId()));
      case Fact.Tombstone deleted ->
          new Fact.Tombstone(deleted.sessionId(), revision(deleted.sessionId()));
    };
  }

  private void change(Change.Kind kind, Fact fact) {
    journal.append(newChange(kind), List.of(fact));
  }

  private Change newChange(Change.Kind kind) {
    return new Change(ids.get(), now(), kind, null);
  }

  /// A revision that stands over all the log knows of a session, even if the clock was set back.
  private Revision revision(UUID session) {
    Instant now = now();
    Instant earliest =
        journal
            .standing(session)
            .map(fact -> fact.revision().recordedAt().plusMillis(1))
            .orElse(now);
    return new Revision(ids.get(), now.isAfter(earliest) ? now : earliest);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
