package app.limber.journal.sqlite;

import app.limber.journal.Revision;
import app.limber.journal.StretchEntry;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rows of one image of a log, grouped by table and index.
final class SalvagedTables {
  private static final int ENTRY_COLUMNS = 7;

  /// An upper limit on the facts that fit on one page.
  private static final int MOST_ROWS_ON_A_PAGE = 64;

  private final NavigableMap<Long, FactRow> facts = new TreeMap<>();
  private final Map<Long, NavigableMap<Long, StretchEntry>> entries = new HashMap<>();
  private final Set<Long> broken = new HashSet<>();
  private final Map<Long, Named> named = new HashMap<>();
  private final Map<UUID, LocalDate> days = new HashMap<>();
  private final boolean cut;
  private final long mostRows;
  private final NavigableMap<Long, Integer> mentions = new TreeMap<>();
  private final long last;
  private long separator;

  /// An index entry for a row of `fact`.
  record Named(UUID session, Revision revision) {}

  SalvagedTables(PageImage image) {
    Set<Integer> free = image.freePages();
    mostRows = (long) MOST_ROWS_ON_A_PAGE * image.count();
    cut = image.countByHeader() > image.count();
    for (int number = 1; number <= image.count(); number++) {
      if (!free.contains(number)) {
        PageRows.on(image, number).forEach(this::sort);
        long found = PageRows.separator(image, number);
        separator = found <= mostRows ? Math.max(separator, found) : separator;
      }
    }
    last = Math.max(separator, lastMentioned());
  }

  Map<Long, FactRow> facts() {
    return facts;
  }

  Map<Long, Named> named() {
    return named;
  }

  /// Returns the days on which sessions started, according to an index.
  Map<UUID, LocalDate> days() {
    return days;
  }

  private void reach(long number) {
    if (number > 0 && number <= mostRows) {
      mentions.merge(number, 1, Integer::sum);
    }
  }

  /// Returns the last row id. A damaged one can have any value, so one that is mentioned only once
  /// does not count if it is far from all others.
  private long lastMentioned() {
    long reached = 0;
    for (Map.Entry<Long, Integer> mention : mentions.entrySet()) {
      if (mention.getValue() > 1 || mention.getKey() - reached <= MOST_ROWS_ON_A_PAGE) {
        reached = mention.getKey();
      }
    }
    return reached;
  }

  private void sort(PageRows.Row row) {
    List<@Nullable Object> v = row.values();
    try {
      if (FactRow.fits(row)) {
        facts.putIfAbsent(row.number(), new FactRow(v));
        reach(row.number());
      } else if (v.size() == ENTRY_COLUMNS && v.get(0) instanceof Long fact) {
        reach(fact);
        entry(fact, v);
      } else if (v.size() == 4 && v.get(3) instanceof Long number) {
        Revision revision =
            new Revision(FactRow.id(v.get(2)), Instant.ofEpochMilli(FactRow.number(v.get(1))));
        reach(number);
        named.put(number, new Named(FactRow.id(v.get(0)), revision));
      } else if (v.size() == 3 && v.get(1) instanceof String session) {
        Instant start = Instant.ofEpochSecond(FactRow.number(v.get(0)));
        days.put(FactRow.id(session), LocalDate.ofInstant(start, ZoneOffset.UTC));
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      // Not a valid row; the missing one is detected elsewhere.
      return;
    }
  }

  private void entry(long fact, List<@Nullable Object> values) {
    // Marked as broken first, so that the mark remains if decoding throws.
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

  /// Whether stretches of a fact are, or may be, missing. They are stored in the order of the
  /// facts, so where some are lost, the next fact lacks its first ones or all of them.
  boolean isFrayed(long fact) {
    NavigableMap<Long, StretchEntry> found = entries.get(fact);
    if (found == null) {
      return !entries.isEmpty();
    }
    Long next = nextSession(fact);
    return broken.contains(fact)
        || found.lastKey() != found.size() - 1
        || (next == null ? cut : startsLate(next));
  }

  private @Nullable Long nextSession(long fact) {
    for (Map.Entry<Long, FactRow> next : facts.tailMap(fact, false).entrySet()) {
      if (!next.getValue().isWithoutContent()) {
        return next.getKey();
      }
    }
    return null;
  }

  private boolean startsLate(long fact) {
    NavigableMap<Long, StretchEntry> found = entries.get(fact);
    return found == null || found.firstKey() != 0;
  }

  /// Returns how many row ids up to the last have neither a fact in `found` nor an index entry.
  /// Facts have consecutive row ids, and only that of a running session, the last one, is ever
  /// deleted.
  int unnamed(Set<Long> found) {
    int gaps = 0;
    for (long number = 1; number <= last; number++) {
      gaps += isKnown(found, number) ? 0 : 1;
    }
    return gaps;
  }

  private boolean isKnown(Set<Long> found, long number) {
    return found.contains(number) || named.containsKey(number);
  }

  /// Whether an unknown number of rows may have been lost without a trace: the file was truncated,
  /// nothing of it is left, or the rows after the last separator are gone.
  boolean perhapsMore(Set<Long> found) {
    boolean beyond = false;
    for (long number = separator + 1; number <= last; number++) {
      beyond |= isKnown(found, number);
    }
    return cut || !beyond;
  }
}
