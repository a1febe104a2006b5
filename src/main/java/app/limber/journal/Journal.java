package app.limber.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The log: facts about sessions and about answers to steps that were offered, which are added and
/// never overwritten.
///
/// Every method may throw [JournalException]; what it was about to write is then not in the log at
/// all. An implementation may be used from any thread, one call at a time goes through.
public interface Journal extends AutoCloseable {
  /// All sessions that stand, oldest first: by the instant of `startedAt`, then by id. A session
  /// that is still running, or that a killed program left behind, is among them as `PARTIAL`.
  List<Fact.SavedSession> sessions();

  /// The answers to steps of stretches that stand, in no order.
  List<Fact.SavedStep> steps();

  /// A text that differs from the one before whenever the log has been written to meanwhile, by
  /// this program or another.
  String version();

  /// Every fact, those that no longer stand and deletions included, in no order: what another log
  /// needs to become the same as this.
  List<Fact> facts();

  /// The session as it stands; empty if it was deleted or never kept.
  default Optional<Fact.SavedSession> session(UUID id) {
    return standing(id)
        .filter(Fact.SavedSession.class::isInstance)
        .map(Fact.SavedSession.class::cast);
  }

  /// Returns the greatest fact about a session, including a deletion; empty if there is none.
  Optional<Fact> standing(UUID sessionId);

  /// Whether the standing fact of a session was written while the session was running, and has not
  /// been finished, corrected or deleted since.
  boolean isRunning(UUID sessionId);

  /// The fact of this revision.
  Optional<Fact> fact(UUID revisionId);

  /// Returns the ids that [#standing] and [#fact] would find, for bulk look-ups.
  Known known();

  /// Writes a running session so far, as `PARTIAL`, in place of what was written of it before.
  void keepProvisional(Session session, Revision revision);

  /// Adds a finished session for good and takes its provisional state out, both or neither.
  void seal(Session session, Revision revision);

  /// Adds facts as one change that can be undone. A fact whose revision is known changes nothing; a
  /// change that leaves every session as it stood is not kept.
  default void append(Change change, List<? extends Fact> facts) {
    append(change, facts, () -> {});
  }

  /// The same, and runs `beforeEach` before every fact; what that throws takes everything back.
  default void append(Change change, List<? extends Fact> facts, Runnable beforeEach) {
    append(
        change,
        log ->
            facts.forEach(
                fact -> {
                  beforeEach.run();
                  log.accept(fact);
                }));
  }

  /// Like the overload, for facts that arrive one at a time and need not be held in memory.
  ///
  /// @param facts passes on each fact; may read the log, which includes the facts passed before; an
  ///     exception from it rolls everything back
  void append(Change change, Consumer<Consumer<Fact>> facts);

  /// All changes, in the order in which they were made.
  List<Change> changes();

  /// What a change did to the sessions.
  List<Change.Effect> effects(UUID changeId);

  /// Runs `work` in one transaction: all of its writes take effect or none, and no other writer, in
  /// this process or another, interferes.
  ///
  /// @return the result of `work`
  <T> T atOnce(Supplier<T> work);

  @Override
  void close();
}
