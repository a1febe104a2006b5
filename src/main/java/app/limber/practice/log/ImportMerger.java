package app.limber.practice.log;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Decides for each session of an import whether it is new to the log, and adds it if so.
///
/// A session with a revision is new if the log does not contain that revision, so that logs merged
/// in any order end up equal. A session without one is new if the log does not contain its id.
final class ImportMerger {
  private final Journal journal;
  private final Supplier<Revision> revisions;
  private final Consumer<Fact> news;
  private final List<ImportResult.Difference> differing = new ArrayList<>();
  private int added;
  private int answers;
  private int unchanged;
  private int unlisted;

  /// @param revisions returns a new revision on every call
  /// @param news adds a fact to the log immediately, so that later sessions are compared with it
  ///     too
  ImportMerger(Journal journal, Supplier<Revision> revisions, Consumer<Fact> news) {
    this.journal = journal;
    this.revisions = revisions;
    this.news = news;
  }

  void offer(ImportedSession offered) {
    Revision revision = offered.revision();
    Optional<Fact> own =
        revision == null ? journal.standing(offered.session().id()) : journal.fact(revision.id());
    if (own.isPresent()) {
      compare(offered, own.get());
    } else {
      added++;
      news.accept(
          new Fact.SavedSession(offered.session(), revision == null ? revisions.get() : revision));
    }
  }

  /// Adds an answer to a step, unless the log contains it, even if it was undone. An answer with
  /// the id of a session is skipped, because it would replace that session.
  void offer(ImportedSessions.Answer offered) {
    Revision revision = offered.revision();
    Optional<Fact> standing = journal.standing(offered.step().id());
    boolean known =
        revision == null
            ? standing.isPresent()
            : journal.fact(revision.id()).isPresent()
                || standing.filter(Fact.SavedSession.class::isInstance).isPresent();
    if (!known) {
      answers++;
      news.accept(
          new Fact.SavedStep(offered.step(), revision == null ? revisions.get() : revision));
    }
  }

  ImportResult result() {
    return new ImportResult(added, answers, unchanged, differing, unlisted);
  }

  private void compare(ImportedSession offered, Fact own) {
    List<String> fields =
        switch (own) {
          case Fact.SavedSession kept -> offered.differences(kept.session());
          case Fact.SavedStep _, Fact.Tombstone _ -> List.of();
        };
    if (own instanceof Fact.SavedSession && fields.isEmpty()) {
      unchanged++;
    } else if (differing.size() < ImportResult.MOST_LISTED) {
      differing.add(new ImportResult.Difference(offered, fields));
    } else {
      unlisted++;
    }
  }
}
