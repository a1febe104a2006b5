package app.limber.practice.log;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.Known;
import app.limber.journal.Revision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Decides of each session that a file offers whether it is new to the log.
///
/// One that names its revision is new if the log does not know that revision: so logs that are
/// exchanged in any order become the same. One that does not is new if the log does not know its
/// id.
final class ImportMerger {
  private final Journal journal;
  private final Known known;
  private final Supplier<Revision> revisions;
  private final List<Fact> facts = new ArrayList<>();
  private final Map<UUID, Fact> byRevision = new HashMap<>();
  private final Map<UUID, Fact> bySession = new HashMap<>();
  private final List<ImportResult.Difference> differing = new ArrayList<>();
  private int unchanged;

  /// @param revisions makes a new revision with every call
  ImportMerger(Journal journal, Supplier<Revision> revisions) {
    this.journal = journal;
    this.known = journal.known();
    this.revisions = revisions;
  }

  void offer(ImportedSession offered) {
    Revision revision = offered.revision();
    Optional<Fact> own =
        revision == null ? standing(offered.session().id()) : ofRevision(revision.id());
    if (own.isPresent()) {
      compare(offered, own.get());
    } else if (revision == null) {
      add(new Fact.SavedSession(offered.session(), revisions.get()));
    } else {
      add(new Fact.SavedSession(offered.session(), revision));
    }
  }

  /// What is new, in the order of the file.
  List<Fact> facts() {
    return facts;
  }

  ImportResult result() {
    return new ImportResult(facts.size(), unchanged, differing);
  }

  private void compare(ImportedSession offered, Fact own) {
    switch (own) {
      case Fact.SavedSession kept -> {
        List<String> fields = offered.differences(kept.session());
        if (fields.isEmpty()) {
          unchanged++;
        } else {
          differing.add(new ImportResult.Difference(offered, fields));
        }
      }
      case Fact.Tombstone deleted -> differing.add(new ImportResult.Difference(offered, List.of()));
    }
  }

  private void add(Fact fact) {
    facts.add(fact);
    byRevision.put(fact.revision().id(), fact);
    bySession.merge(fact.sessionId(), fact, ImportMerger::greater);
  }

  private static Fact greater(Fact one, Fact other) {
    return one.revision().compareTo(other.revision()) > 0 ? one : other;
  }

  private Optional<Fact> ofRevision(UUID revision) {
    Fact fact = byRevision.get(revision);
    return fact == null && known.revisions().contains(revision)
        ? journal.fact(revision)
        : Optional.ofNullable(fact);
  }

  private Optional<Fact> standing(UUID session) {
    Fact fact = bySession.get(session);
    if (!known.sessions().contains(session)) {
      return Optional.ofNullable(fact);
    }
    Optional<Fact> standing = journal.standing(session);
    return fact == null ? standing : Optional.of(standing.map(s -> greater(s, fact)).orElse(fact));
  }
}
