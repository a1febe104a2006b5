package app.limber.journal.sqlite;

import app.limber.journal.Fact;
import app.limber.journal.Outcome;
import app.limber.journal.PainStop;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.Side;
import app.limber.journal.StepFact;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.words.EnumCodes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A raw row of the table `fact`: its values in column order.
///
/// Columns added by later versions follow these.
record FactRow(List<@Nullable Object> values) {
  static final int SESSION = 1;
  private static final int REVISION = 2;
  private static final int COLUMNS = 21;

  /// The first of the five columns of an answer to a step, which version 1 does not have.
  private static final int STEP = 21;

  private static final EnumCodes<Side> SIDES = EnumCodes.of(Side.class);
  private static final EnumCodes<StretchOutcome> STRETCH_OUTCOMES =
      EnumCodes.of(StretchOutcome.class);
  private static final EnumCodes<Outcome> OUTCOMES = EnumCodes.of(Outcome.class);

  /// Whether a row can belong to `fact`: it has enough columns and a valid session or revision id.
  static boolean fits(PageRows.Row row) {
    FactRow fact = new FactRow(row.values());
    return row.number() > 0
        && row.values().size() >= COLUMNS
        && (fact.uuid(SESSION).isPresent() || fact.uuid(REVISION).isPresent());
  }

  /// Decodes this row. Empty if it is not a valid fact.
  Optional<Fact> fact(List<StretchEntry> entries) {
    try {
      UUID session = id(values.get(SESSION));
      Revision revision =
          new Revision(id(values.get(REVISION)), Instant.ofEpochMilli(number(values.get(3))));
      if (isWithoutContent() && values.size() > STEP && values.get(STEP) != null) {
        return Optional.of(new Fact.SavedStep(step(session), revision));
      }
      // A tombstone has no content; if there is content, the deleted flag is what is damaged.
      return Optional.of(
          number(values.get(6)) == 1 && isWithoutContent()
              ? new Fact.Tombstone(session, revision)
              : new Fact.SavedSession(session(session, entries), revision));
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /// Whether the practice day of a fact is possible for its session. If not, the fact was altered,
  /// or imported by a version that did not check it.
  static boolean isDated(Fact fact) {
    return switch (fact) {
      case Fact.SavedSession saved -> saved.session().isDated();
      case Fact.SavedStep _, Fact.Tombstone _ -> true;
    };
  }

  /// Whether the row has no content, as that of a deleted session.
  boolean isWithoutContent() {
    return values.get(7) == null;
  }

  /// Whether the row was written while its session was still running.
  boolean isProvisional() {
    return Long.valueOf(1).equals(values.get(5));
  }

  private StepFact step(UUID id) {
    return new StepFact(
        id,
        Instant.ofEpochMilli(number(values.get(STEP + 1))),
        text(values.get(STEP)),
        FactReader.ANSWERS.constant(text(values.get(STEP + 2))),
        FactReader.MEASURES.constant(text(values.get(STEP + 3))),
        whole(values.get(STEP + 4)));
  }

  private Session session(UUID id, List<StretchEntry> entries) {
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(whole(values.get(10)));
    return new Session(
        id,
        text(values.get(7)),
        text(values.get(8)),
        OffsetDateTime.ofInstant(Instant.ofEpochSecond(number(values.get(9))), offset),
        text(values.get(11)),
        LocalDate.parse(text(values.get(12))),
        whole(values.get(13)),
        whole(values.get(14)),
        OUTCOMES.constant(text(values.get(15))),
        values.get(16) == null ? null : whole(values.get(16)),
        values.get(17) == null ? null : whole(values.get(17)),
        optional(values.get(18)),
        new PainStop(optional(values.get(19)), optional(values.get(20))),
        entries);
  }

  /// Decodes a row of `stretch_entry`.
  static StretchEntry entry(List<@Nullable Object> values) {
    String side = optional(values.get(3));
    return new StretchEntry(
        text(values.get(2)),
        side == null ? null : SIDES.constant(side),
        STRETCH_OUTCOMES.constant(text(values.get(4))),
        whole(values.get(5)),
        whole(values.get(6)));
  }

  /// Returns the id in a column. Empty if the value is not an id.
  Optional<UUID> uuid(int column) {
    try {
      return Optional.of(id(values.get(column)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static UUID id(@Nullable Object value) {
    UUID id = UUID.fromString(text(value));
    if (!id.toString().equals(value)) {
      throw new IllegalArgumentException("no id: " + value);
    }
    return id;
  }

  static long number(@Nullable Object value) {
    if (value instanceof Long number) {
      return number;
    }
    throw new IllegalArgumentException("no number: " + value);
  }

  private static int whole(@Nullable Object value) {
    long number = number(value);
    if (number != (int) number) {
      throw new IllegalArgumentException("out of range: " + value);
    }
    return (int) number;
  }

  private static String text(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("no text: " + value);
  }

  private static @Nullable String optional(@Nullable Object value) {
    return value == null ? null : text(value);
  }
}
