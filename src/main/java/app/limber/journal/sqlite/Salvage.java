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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Everything that can still be read from a damaged log, page by page and without SQLite, and what
/// is known about the rest.
///
/// SQLite finds rows through B-trees, so one damaged page hides everything below it. This class
/// reads each page independently. The indexes repeat the ids and times of the sessions: sessions
/// that are in an index but in no readable row are reported as missing.
final class Salvage {
  /// Far more than the log of a lifetime takes up; a larger file is not a log.
  static final long MOST_BYTES = 256L << 20;

  static final Comparator<MissingSession> BY_DAY =
      Comparator.comparing(
          MissingSession::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

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

  /// Reads a log, or the remains of one, with its write-ahead log.
  ///
  /// @throws IOException if the file cannot be read
  static Salvage of(Path file) throws IOException {
    Salvage salvage = new Salvage();
    for (PageImage image : PageImage.of(file)) {
      salvage.take(new SalvagedTables(image));
    }
    salvage.dropOutlivedProvisionals();
    return salvage;
  }

  /// Returns what can be read of another, damaged log. Empty if nothing can.
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

  /// Provisional facts are deleted when their session ends, but an older image of the file may
  /// still hold them.
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

  /// Returns the facts, each with those of its stretches that were found.
  List<Fact> facts() {
    return List.copyOf(facts.values());
  }

  /// Returns the revisions of the facts whose stretches are, or may be, incomplete.
  Set<UUID> frayed() {
    return Set.copyOf(frayed);
  }

  /// Whether the file holds a fact, or an index names it.
  boolean knows(UUID revision) {
    return facts.containsKey(revision) || namedRevisions.contains(revision);
  }

  /// The number of row ids that are missing from the sequence and appear in no index.
  int unnamed() {
    return unnamed;
  }

  /// Whether there may have been more rows that left no trace.
  boolean perhapsMore() {
    return perhapsMore;
  }

  /// Whether any part of a log was found.
  boolean foundALog() {
    return !facts.isEmpty() || !named.isEmpty();
  }

  /// Returns the sessions that the file names and that are not among `kept`.
  List<MissingSession> missing(Set<UUID> kept) {
    return named.stream()
        .filter(id -> !kept.contains(id))
        .map(this::describe)
        .sorted(BY_DAY)
        .toList();
  }

  /// Returns the sessions for which the file names a later fact than the standing one in `kept`.
  List<MissingSession> older(Map<UUID, Revision> kept) {
    List<MissingSession> older = new ArrayList<>();
    newest.forEach(
        (id, revision) -> {
          Revision standing = kept.get(id);
          if (standing != null && standing.compareTo(revision) < 0) {
            older.add(describe(id));
          }
        });
    older.sort(BY_DAY);
    return older;
  }

  MissingSession describe(UUID id) {
    return new MissingSession(id, days.get(id));
  }

  /// Of two copies of a fact, keeps the one with more stretches.
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
      case Fact.SavedStep _, Fact.Tombstone _ -> 0;
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
