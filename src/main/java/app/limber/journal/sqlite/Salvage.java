package app.limber.journal.sqlite;

import app.limber.journal.Fact;
import app.limber.journal.MissingSession;
import app.limber.journal.Revision;
import app.limber.journal.StretchEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything that can still be read of a log, page by page and without SQLite, and what can still be
/// told of the rest.
///
/// SQLite finds rows through trees of pages, so one broken page hides all behind it. Here every page
/// is read by itself. The indexes hold the ids and times of the sessions once more; what they name and
/// no readable row holds is missing.
final class Salvage {
  private final Map<UUID, Fact> facts = new LinkedHashMap<>();
  private final Map<UUID, Revision> newest = new HashMap<>();
  private final Map<UUID, LocalDate> days = new HashMap<>();
  private final Set<UUID> named = new HashSet<>();
  private final Set<UUID> provisional = new HashSet<>();
  private final Set<UUID> frayed = new HashSet<>();
  private int unnamed;

  private Salvage() {}

  /// Reads a log, or what was one, with its write-ahead log.
  ///
  /// @throws IOException if the disk does not give the file
  static Salvage of(Path file) throws IOException {
    Salvage salvage = new Salvage();
    for (PageImage image : PageImage.of(file)) {
      salvage.take(new Tables(image));
    }
    salvage.dropOutlivedProvisionals();
    return salvage;
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
    provisional.stream()
        .filter(revision -> ended.contains(facts.get(revision).sessionId()))
        .forEach(facts::remove);
  }

  /// The facts, each with the stretches that were found of it.
  List<Fact> facts() {
    return List.copyOf(facts.values());
  }

  /// Sessions whose stretches were not all found, or may not have been.
  Set<UUID> frayed() {
    return Set.copyOf(frayed);
  }

  /// How many rows are missing from the sequence of their numbers and named nowhere.
  int unnamed() {
    return unnamed;
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

  private void take(Tables tables) {
    Set<Long> found = new HashSet<>();
    tables.facts.forEach(
        (number, row) -> {
          Optional<Fact> fact = row.fact(tables.entriesOf(number));
          if (fact.isPresent()) {
            found.add(number);
            UUID revision = fact.get().revision().id();
            if (facts.putIfAbsent(revision, fact.get()) == null) {
              if (row.isProvisional()) {
                provisional.add(revision);
              }
              if (fact.get() instanceof Fact.SavedSession && tables.isFrayed(number)) {
                frayed.add(fact.get().sessionId());
              }
            }
          }
          row.uuid(FactRow.SESSION).ifPresent(named::add);
        });
    tables.named.forEach(
        (number, entry) -> {
          named.add(entry.session());
          newest.merge(
              entry.session(), entry.revision(), (a, b) -> a.compareTo(b) < 0 ? b : a);
        });
    days.putAll(tables.days);
    named.addAll(tables.days.keySet());
    unnamed = Math.max(unnamed, tables.unnamed(found));
  }

  /// The rows of one image of the file, sorted by the tables and indexes that they belong to.
  private static final class Tables {
    private static final int ENTRY_COLUMNS = 7;

    private final Map<Long, FactRow> facts = new TreeMap<>();
    private final Map<Long, NavigableMap<Long, StretchEntry>> entries = new HashMap<>();
    private final Set<Long> broken = new HashSet<>();
    private final Map<Long, Named> named = new HashMap<>();
    private final Map<UUID, LocalDate> days = new HashMap<>();
    private long last;

    private record Named(UUID session, Revision revision) {}

    Tables(PageImage image) {
      Set<Integer> free = image.freePages();
      for (int number = 1; number <= image.count(); number++) {
        if (!free.contains(number)) {
          PageRows.on(image, number).forEach(this::sort);
        }
      }
    }

    private void sort(PageRows.Row row) {
      List<@Nullable Object> v = row.values();
      try {
        if (FactRow.fits(row)) {
          facts.putIfAbsent(row.number(), new FactRow(v));
          last = Math.max(last, row.number());
        } else if (v.size() == ENTRY_COLUMNS && v.get(0) instanceof Long fact) {
          last = Math.max(last, fact);
          entry(fact, v);
        } else if (v.size() == 4 && v.get(3) instanceof Long number) {
          Revision revision =
              new Revision(FactRow.id(v.get(2)), Instant.ofEpochMilli(FactRow.number(v.get(1))));
          named.put(number, new Named(FactRow.id(v.get(0)), revision));
        } else if (v.size() == 3 && v.get(1) instanceof String session) {
          Instant start = Instant.ofEpochSecond(FactRow.number(v.get(0)));
          days.put(FactRow.id(session), LocalDate.ofInstant(start, ZoneOffset.UTC));
        }
      } catch (IllegalArgumentException | DateTimeException e) {
        // No row that a Limber has written; what it should have been is missed elsewhere.
        return;
      }
    }

    private void entry(long fact, List<@Nullable Object> values) {
      // Named first: that a row is broken is worth knowing too.
      broken.add(fact);
      StretchEntry entry = FactRow.entry(values);
      broken.remove(fact);
      entries
          .computeIfAbsent(fact, _ -> new TreeMap<>())
          .putIfAbsent(FactRow.number(values.get(1)), entry);
    }

    List<StretchEntry> entriesOf(long fact) {
      return List.copyOf(entries.getOrDefault(fact, new TreeMap<>()).values());
    }

    /// Whether stretches of a fact are missing, as far as their numbers tell.
    boolean isFrayed(long fact) {
      NavigableMap<Long, StretchEntry> found = entries.get(fact);
      return broken.contains(fact)
          || found != null && found.lastKey() != found.size() - 1
          || found == null && entries.containsKey(fact - 1);
    }

    /// How many numbers up to the last have no fact in `found` and no name in the indexes. Facts are
    /// numbered one after the other, and only that of a running session, the last, is ever deleted.
    int unnamed(Set<Long> found) {
      int gaps = 0;
      for (long number = 1; number <= Math.min(last, found.size() + 100_000L); number++) {
        if (!found.contains(number) && !named.containsKey(number)) {
          gaps++;
        }
      }
      return gaps;
    }
  }
}
