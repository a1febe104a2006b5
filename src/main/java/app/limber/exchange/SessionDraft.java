package app.limber.exchange;

import app.limber.exchange.HistoryProblem.What;
import app.limber.journal.Outcome;
import app.limber.journal.PainStop;
import app.limber.journal.PracticeDay;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.StretchEntry;
import app.limber.practice.log.ImportedSession;
import app.limber.practice.log.ImportedSession.Untold;
import app.limber.words.EnumCodes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session that is being read: what its file says, field by field, and in the end the session or
/// all that is wrong with it.
final class SessionDraft {
  private static final EnumCodes<Outcome> OUTCOMES = new EnumCodes<>(Outcome.values());
  private static final int MAX_STIFFNESS = 10;

  private final int number;
  private final int line;
  private final Map<HistoryField, FieldValue> values = new EnumMap<>(HistoryField.class);
  private final List<FieldProblem> problems = new ArrayList<>();
  private @Nullable List<StretchEntry> stretches;
  private @Nullable PainStop pain;

  private record FieldProblem(int line, What what, List<Object> details) {}

  SessionDraft(int number, int line) {
    this.number = number;
    this.line = line;
  }

  /// Takes what the file says in a field of text or number.
  void put(HistoryField field, int fieldLine, String text) {
    values.put(field, new FieldValue(field.key(), fieldLine, text, this));
  }

  void stretches(List<StretchEntry> entries) {
    stretches = entries;
  }

  void pain(@Nullable PainStop stop) {
    pain = stop;
  }

  void wrong(int problemLine, What what, Object... details) {
    problems.add(new FieldProblem(problemLine, what, List.of(details)));
  }

  /// Hands the session to `notes`, or everything that is wrong with it.
  void finish(ReadingNotes notes) {
    for (HistoryField field : HistoryField.values()) {
      if (field.required() && !values.containsKey(field) && !misread(field)) {
        wrong(line, What.MISSING, field.key());
      }
    }
    @Nullable ImportedSession session = session();
    if (session != null && problems.isEmpty()) {
      notes.session(session);
      return;
    }
    String id = value(HistoryField.ID).map(FieldValue::shortened).orElse(null);
    for (FieldProblem problem : problems) {
      notes.problem(
          new HistoryProblem(problem.line(), number, id, problem.what(), problem.details()));
    }
  }

  private boolean misread(HistoryField field) {
    return problems.stream().anyMatch(problem -> problem.details().contains(field.key()));
  }

  private @Nullable ImportedSession session() {
    UUID id = value(HistoryField.ID).flatMap(FieldValue::uuid).orElse(null);
    String routine = value(HistoryField.ROUTINE).flatMap(FieldValue::shortName).orElse(null);
    OffsetDateTime startedAt =
        value(HistoryField.STARTED_AT).flatMap(FieldValue::time).orElse(null);
    Integer planned = seconds(HistoryField.PLANNED_SECONDS);
    Integer active = seconds(HistoryField.ACTIVE_SECONDS);
    Outcome outcome = value(HistoryField.OUTCOME).flatMap(v -> v.oneOf(OUTCOMES)).orElse(null);
    Set<Untold> untold = EnumSet.noneOf(Untold.class);
    String routineName =
        told(
                value(HistoryField.ROUTINE_NAME).flatMap(FieldValue::shortName),
                Untold.ROUTINE_NAME,
                untold)
            .orElse(routine);
    Optional<String> zone =
        told(value(HistoryField.ZONE).flatMap(FieldValue::zone), Untold.ZONE, untold);
    Optional<LocalDate> day =
        told(
            value(HistoryField.PRACTICE_DAY).flatMap(FieldValue::date),
            Untold.PRACTICE_DAY,
            untold);
    Optional<List<StretchEntry>> entries =
        told(Optional.ofNullable(stretches), Untold.STRETCHES, untold);
    Integer before = stiffness(HistoryField.STIFFNESS_BEFORE);
    Integer after = stiffness(HistoryField.STIFFNESS_AFTER);
    String note = value(HistoryField.NOTE).flatMap(FieldValue::text).orElse(null);
    Optional<Revision> revision = revision();
    if (id == null
        || routine == null
        || routineName == null
        || startedAt == null
        || planned == null
        || active == null
        || outcome == null) {
      return null;
    }
    Session session =
        new Session(
            id,
            routine,
            routineName,
            startedAt,
            zone.orElse(startedAt.getOffset().getId()),
            day.orElse(PracticeDay.of(startedAt, PracticeDay.STANDARD_START)),
            planned,
            active,
            outcome,
            before,
            after,
            note,
            painStop(),
            entries.orElse(List.of()));
    return new ImportedSession(number, line, session, revision.orElse(null), untold);
  }

  private Optional<Revision> revision() {
    Optional<FieldValue> given = value(HistoryField.REVISION);
    Optional<FieldValue> recorded = value(HistoryField.RECORDED_AT);
    if (given.isPresent() && recorded.isEmpty()) {
      wrong(given.get().line(), What.REVISION_WITHOUT_TIME);
    }
    Optional<Instant> recordedAt = recorded.flatMap(FieldValue::instant);
    return given
        .flatMap(FieldValue::uuid)
        .flatMap(revision -> recordedAt.map(at -> new Revision(revision, at)));
  }

  private @Nullable PainStop painStop() {
    Optional<String> stretch = value(HistoryField.PAIN_STRETCH).flatMap(FieldValue::text);
    Optional<String> where = value(HistoryField.PAIN_WHERE).flatMap(FieldValue::text);
    return stretch.isPresent() || where.isPresent()
        ? new PainStop(stretch.orElse(null), where.orElse(null))
        : pain;
  }

  private @Nullable Integer seconds(HistoryField field) {
    return value(field).flatMap(v -> v.number(FieldValue.MAX_NUMBER)).orElse(null);
  }

  private @Nullable Integer stiffness(HistoryField field) {
    return value(field).flatMap(v -> v.number(MAX_STIFFNESS)).orElse(null);
  }

  private Optional<FieldValue> value(HistoryField field) {
    return Optional.ofNullable(values.get(field));
  }

  private static <T> Optional<T> told(Optional<T> value, Untold what, Set<Untold> untold) {
    if (value.isEmpty()) {
      untold.add(what);
    }
    return value;
  }
}
