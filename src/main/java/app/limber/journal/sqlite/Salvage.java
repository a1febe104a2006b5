package app.limber.journal.sqlite;

import app.limber.journal.Fact;
import app.limber.journal.MissingSession;
import app.limber.journal.Revision;
import app.limber.practice.log.LogStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Everything that can still be read of a log, page by page and without SQLite, and what can still
/// be
/// told of the rest.
///
/// SQLite finds rows through trees of pages, so one broken page hides all behind it. Here every
/// page
/// is read by itself. The indexes hold the ids and times of the sessions once more; what they name
/// and
/// no readable row holds is missing.
final class Salvage {
  /// A log of a lifetime is smaller by far; what is larger was never one.
  static final long MOST_BYTES = 256L << 20;

  private final Map<UUID, Fact> facts = new LinkedHashMap<>();
  private final Map<UUID, Revision> newest = new HashMap<>();
  private final Map<UUID, LocalDate> days = new HashMap<>();
  private final Set<UUID> named = new HashSet<>();
  private final Set<UUID> namedRevisions = new HashSet<>();
  private final Set<UUID> provisional = new HashSet<>();
  private final Set<UUID> frayed = new HashSet<>();
  private int unnamed;
  private boolean perhapsMore;

  private Salvage() {}

  /// Reads a log, or what was one, with its write-ahead log.
  ///
  /// @throws IOException if the disk does not give the file
  static Salvage of(Path file) throws IOException {
    Salvage salvage = new Salvage();
    for (PageImage image : PageImage.of(file)) {
      salvage.take(new SalvagedTables(image));
    }
    salvage.dropOutlivedProvisionals();
    return salvage;
  }

  /// What can be read of another log, which is damaged; empty if that is nothing.
  static Optional<LogStore.Other> other(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return Optional.empty();
      }
      Salvage salvage = of(file);
      Map<UUID, Revision> kept = new HashMap<>();
      salvage
          .facts
          .values()
          .forEach(
              fact ->
                  kept.merge(
                      fact.sessionId(), fact.revision(), (a, b) -> a.compareTo(b) < 0 ? b : a));
      Set<MissingSession> part = new LinkedHashSet<>(salvage.older(kept));
      salvage.facts.forEach(
          (revision, fact) -> {
            if (salvage.frayed.contains(revision)) {
              part.add(salvage.describe(fact.sessionId()));
            }
          });
      return salvage.facts.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new LogStore.Other(
                  salvage.facts.size(),
                  List.copyOf(salvage.facts.values())::forEach,
                  salvage.missing(kept.keySet()),
                  List.copyOf(part),
                  salvage.unnamed,
                  true));
    } catch (IOException e) {
      throw SqlFailure.of(e, file);
    }
  }

  /// What was written of a session while it ran is deleted when it ends; an older image of the file
  /// may still hold it.
  private void dropOutlivedProvisionals() {
    Set<UUID> ended = new HashSet<>();
    facts.forEach(
        (revision, fact) -> {
          if (!provisional.contains(revision)) {
            ended.add(fact.sessionId());
          }
        });
    facts
        .entrySet()
        .removeIf(
            entry ->
                provisional.contains(entry.getKey())
                    && ended.contains(entry.getValue().sessionId()));
  }

  /// The facts, each with the stretches that were found of it.
  List<Fact> facts() {
    return List.copyOf(facts.values());
  }

  /// The revisions of the facts whose stretches were not all found, or may not have been.
  Set<UUID> frayed() {
    return Set.copyOf(frayed);
  }

  /// Whether the file holds a fact, or an index of it names the fact.
  boolean knows(UUID revision) {
    return facts.containsKey(revision) || namedRevisions.contains(revision);
  }

  /// How many rows are missing from the sequence of their numbers and named nowhere.
  int unnamed() {
    return unnamed;
  }

  /// Whether there may have been more, of which nothing tells.
  boolean perhapsMore() {
    return perhapsMore;
  }

  /// Whether anything of a log was found.
  boolean foundALog() {
    return !facts.isEmpty() || !named.isEmpty();
  }

  /// The sessions that the file names and `kept` has nothing of.
  List<MissingSession> missing(Set<UUID> kept) {
    return named.stream().filter(id -> !kept.contains(id)).map(this::describe).toList();
  }

  /// The sessions of which the file names a later fact than the one that stands in `kept`.
  List<MissingSession> older(Map<UUID, Revision> kept) {
    List<MissingSession> older = new ArrayList<>();
    newest.forEach(
        (id, revision) -> {
          Revision standing = kept.get(id);
          if (standing != null && standing.compareTo(revision) < 0) {
            older.add(describe(id));
          }
        });
    return older;
  }

  MissingSession describe(UUID id) {
    return new MissingSession(id, days.get(id));
  }

  /// Of two readings of one fact, the one with more of its stretches is kept.
  private void keep(Fact fact, boolean isFrayed) {
    UUID revision = fact.revision().id();
    Fact before = facts.get(revision);
    if (before == null || stretches(before) < stretches(fact)) {
      facts.put(revision, fact);
      if (isFrayed && fact instanceof Fact.SavedSession) {
        frayed.add(revision);
      } else {
        frayed.remove(revision);
      }
    }
  }

  private static int stretches(Fact fact) {
    return switch (fact) {
      case Fact.SavedSession saved -> saved.session().stretches().size();
      case Fact.Tombstone _ -> 0;
    };
  }

  private void take(SalvagedTables tables) {
    Set<Long> found = new HashSet<>();
    tables
        .facts()
        .forEach(
            (number, row) -> {
              Optional<Fact> fact = row.fact(tables.entriesOf(number));
              if (fact.isPresent()) {
                found.add(number);
                keep(fact.get(), tables.isFrayed(number) || !FactRow.isDated(fact.get()));
                if (row.isProvisional()) {
                  provisional.add(fact.get().revision().id());
                }
              }
              row.uuid(FactRow.SESSION).ifPresent(named::add);
            });
    tables
        .named()
        .forEach(
            (number, entry) -> {
              named.add(entry.session());
              namedRevisions.add(entry.revision().id());
              newest.merge(entry.session(), entry.revision(), (a, b) -> a.compareTo(b) < 0 ? b : a);
            });
    days.putAll(tables.days());
    named.addAll(tables.days().keySet());
    unnamed = Math.max(unnamed, tables.unnamed(found));
    perhapsMore |= tables.perhapsMore(found);
  }
}
