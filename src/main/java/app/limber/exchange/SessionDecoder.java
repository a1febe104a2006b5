package app.limber.exchange;

import static app.limber.exchange.HistoryField.ACTIVE_SECONDS;
import static app.limber.exchange.HistoryField.ID;
import static app.limber.exchange.HistoryField.NOTE;
import static app.limber.exchange.HistoryField.OUTCOME;
import static app.limber.exchange.HistoryField.PAIN;
import static app.limber.exchange.HistoryField.PLANNED_SECONDS;
import static app.limber.exchange.HistoryField.PRACTICE_DAY;
import static app.limber.exchange.HistoryField.RECORDED_AT;
import static app.limber.exchange.HistoryField.REVISION;
import static app.limber.exchange.HistoryField.ROUTINE;
import static app.limber.exchange.HistoryField.ROUTINE_NAME;
import static app.limber.exchange.HistoryField.STARTED_AT;
import static app.limber.exchange.HistoryField.STIFFNESS_AFTER;
import static app.limber.exchange.HistoryField.STIFFNESS_BEFORE;
import static app.limber.exchange.HistoryField.STRETCHES;
import static app.limber.exchange.HistoryField.ZONE;

import app.limber.exchange.HistoryProblem.What;
import app.limber.journal.Outcome;
import app.limber.journal.PainStop;
import app.limber.journal.PracticeDay;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.json.Json;
import app.limber.json.JsonFields;
import app.limber.json.JsonProblem.Flaw;
import app.limber.json.JsonType;
import app.limber.json.JsonTypes;
import app.limber.json.SourceLocation;
import app.limber.practice.log.ImportedSession;
import app.limber.practice.log.ImportedSession.Untold;
import app.limber.words.PlainText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// Decodes one session, whichever kind of file it comes from.
final class SessionDecoder {
  /// The largest number of seconds or repetitions: more than eleven days.
  private static final int MAX_NUMBER = 1_000_000;

  private static final int MAX_NAME_LENGTH = 200;
  private static final int MAX_STIFFNESS = 10;
  private static final int MIN_YEAR = 1900;
  private static final int MAX_YEAR = 9998;

  private static final JsonType<String> TEXT =
      refusing(JsonTypes.text(), Flaw.BAD_TEXT, PlainText::isUnicode);

  /// A name or an id: short, not blank, nothing in it that would change how it is shown.
  static final JsonType<String> SHORT_NAME =
      refusing(JsonTypes.line(MAX_NAME_LENGTH), Flaw.BAD_TEXT, PlainText::isUnicode);

  private static final JsonType<OffsetDateTime> TIME =
      dated(Flaw.NO_TIME, OffsetDateTime::parse, OffsetDateTime::getYear);
  static final JsonType<Instant> INSTANT =
      dated(Flaw.NO_INSTANT, Instant::parse, at -> at.atOffset(ZoneOffset.UTC).getYear());
  private static final JsonType<LocalDate> DATE =
      dated(Flaw.NO_DATE, LocalDate::parse, LocalDate::getYear);

  /// A zone id or an offset, kept as it is written.
  private static final JsonType<String> ZONE_TEXT =
      JsonTypes.parsed(Flaw.NO_ZONE, text -> ZoneId.of(text) == null ? "" : text);

  private static final JsonType<Integer> NUMBER = JsonTypes.whole(0, MAX_NUMBER);
  private static final JsonType<Integer> STIFFNESS = JsonTypes.whole(0, MAX_STIFFNESS);
  private static final JsonType<Outcome> OUTCOMES = JsonTypes.constant(Outcome.class);
  private static final JsonType<Side> SIDES = JsonTypes.constant(Side.class);
  private static final JsonType<StretchOutcome> STRETCH_OUTCOMES =
      JsonTypes.constant(StretchOutcome.class);

  private final SessionProblems problems;
  private final ReadingNotes notes;
  private final JsonType<List<StretchEntry>> stretches;
  private final JsonType<PainStop> pain;

  SessionDecoder(SessionProblems problems, ReadingNotes notes) {
    this.problems = problems;
    this.notes = notes;
    JsonType<List<StretchEntry>> entries =
        JsonTypes.list(0, Integer.MAX_VALUE, JsonTypes.object("", this::stretchEntry));
    this.stretches = (json, found) -> entries.read(withoutNulls(json), found);
    this.pain = JsonTypes.object("", this::painStop);
  }

  /// Adds the session to the notes, or everything that is wrong with it.
  ///
  /// @param line where the session starts in the file
  void decode(Json.Structure object, int line) {
    JsonFields fields = new JsonFields(object, problems);
    session(fields, line)
        .filter(_ -> problems.count() == 0)
        .ifPresentOrElse(
            notes::session,
            () -> problems.problems(object.get(ID.key()).orElse(null)).forEach(notes::problem));
  }

  private Optional<ImportedSession> session(JsonFields fields, int line) {
    Optional<UUID> id = fields.required(ID.key(), JsonTypes.uuid());
    Optional<String> routine = fields.required(ROUTINE.key(), SHORT_NAME);
    Optional<OffsetDateTime> startedAt = fields.required(STARTED_AT.key(), TIME);
    Optional<Integer> planned = fields.required(PLANNED_SECONDS.key(), NUMBER);
    Optional<Integer> active = fields.required(ACTIVE_SECONDS.key(), NUMBER);
    Optional<Outcome> outcome = fields.required(OUTCOME.key(), OUTCOMES);
    Optional<String> routineName = fields.optional(ROUTINE_NAME.key(), SHORT_NAME);
    Optional<String> zone = fields.optional(ZONE.key(), ZONE_TEXT);
    Optional<LocalDate> day = fields.optional(PRACTICE_DAY.key(), DATE);
    Optional<List<StretchEntry>> entries = fields.optional(STRETCHES.key(), stretches);
    Optional<Integer> before = fields.optional(STIFFNESS_BEFORE.key(), STIFFNESS);
    Optional<Integer> after = fields.optional(STIFFNESS_AFTER.key(), STIFFNESS);
    Optional<String> note = fields.optional(NOTE.key(), TEXT);
    Optional<PainStop> stop = fields.optional(PAIN.key(), pain);
    Optional<Revision> revision = revision(fields, problems);
    if (startedAt.isPresent()
        && day.filter(given -> !PracticeDay.fits(startedAt.get(), given)).isPresent()) {
      int at = fields.at(PRACTICE_DAY.key()).line();
      problems.add(at, What.DAY_TOO_FAR, PRACTICE_DAY.key(), day.get(), STARTED_AT.key());
    }
    if (!fields.completeIgnoring(this::unknown)) {
      return Optional.empty();
    }
    Set<Untold> untold = EnumSet.noneOf(Untold.class);
    note(routineName, Untold.ROUTINE_NAME, untold);
    note(zone, Untold.ZONE, untold);
    note(day, Untold.PRACTICE_DAY, untold);
    note(entries, Untold.STRETCHES, untold);
    OffsetDateTime start = startedAt.get();
    Session session =
        new Session(
            id.get(),
            routine.get(),
            routineName.orElse(routine.get()),
            start,
            zone.orElse(start.getOffset().getId()),
            day.orElse(PracticeDay.of(start, notes.dayStart())),
            planned.get(),
            active.get(),
            outcome.get(),
            before.orElse(null),
            after.orElse(null),
            note.orElse(null),
            stop.orElse(null),
            entries.orElse(List.of()));
    return Optional.of(
        new ImportedSession(problems.session(), line, session, revision.orElse(null), untold));
  }

  /// The version of a session or an answer; empty if the file does not contain it.
  static Optional<Revision> revision(JsonFields fields, SessionProblems problems) {
    Optional<UUID> id = fields.optional(REVISION.key(), JsonTypes.uuid());
    Optional<Instant> recordedAt = fields.optional(RECORDED_AT.key(), INSTANT);
    if (fields.object().get(REVISION.key()).isPresent()
        && fields.object().get(RECORDED_AT.key()).isEmpty()) {
      problems.add(fields.at(REVISION.key()).line(), What.REVISION_WITHOUT_TIME);
    }
    return id.flatMap(known -> recordedAt.map(time -> new Revision(known, time)));
  }

  private Optional<StretchEntry> stretchEntry(JsonFields fields) {
    Optional<String> stretch = fields.required("stretch", SHORT_NAME);
    Optional<StretchOutcome> outcome = fields.required("outcome", STRETCH_OUTCOMES);
    Optional<Side> side = fields.optional("side", SIDES);
    Optional<Integer> reps = fields.optional("reps", NUMBER);
    Optional<Integer> seconds = fields.optional("activeSeconds", NUMBER);
    return fields.completeIgnoring(this::unknown)
        ? Optional.of(
            new StretchEntry(
                stretch.get(), side.orElse(null), outcome.get(), reps.orElse(0), seconds.orElse(0)))
        : Optional.empty();
  }

  private Optional<PainStop> painStop(JsonFields fields) {
    Optional<String> stretch = fields.optional("stretch", TEXT);
    Optional<String> where = fields.optional("where", TEXT);
    return fields.completeIgnoring(this::unknown)
        ? Optional.of(new PainStop(stretch.orElse(null), where.orElse(null)))
        : Optional.empty();
  }

  /// Removes null items, which count as absent like null fields.
  private static Json withoutNulls(Json json) {
    return json instanceof Json.Array(SourceLocation at, List<Json> items)
        ? new Json.Array(at, items.stream().filter(item -> !(item instanceof Json.Null)).toList())
        : json;
  }

  private void unknown(SourceLocation at) {
    notes.unknownField(at.path().replaceAll("\\[\\d+]", "[]"));
  }

  private static void note(Optional<?> value, Untold what, Set<Untold> untold) {
    if (value.isEmpty()) {
      untold.add(what);
    }
  }

  private static <T> JsonType<T> dated(
      Flaw flaw, Function<String, T> parse, ToIntFunction<T> year) {
    JsonType<T> parsed = JsonTypes.parsed(flaw, parse);
    return (json, problems) ->
        parsed
            .read(json, problems)
            .flatMap(
                value ->
                    year.applyAsInt(value) >= MIN_YEAR && year.applyAsInt(value) <= MAX_YEAR
                        ? Optional.of(value)
                        : problems.refuse(json, Flaw.OUT_OF_RANGE, MIN_YEAR, MAX_YEAR));
  }

  static <T> JsonType<T> refusing(JsonType<T> type, Flaw flaw, Predicate<T> fits) {
    return (json, problems) ->
        type.read(json, problems)
            .flatMap(value -> fits.test(value) ? Optional.of(value) : problems.refuse(json, flaw));
  }
}
