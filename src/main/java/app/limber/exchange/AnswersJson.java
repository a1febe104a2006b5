package app.limber.exchange;

import app.limber.exchange.HistoryProblem.What;
import app.limber.journal.Fact;
import app.limber.journal.Measure;
import app.limber.journal.Revision;
import app.limber.journal.StepFact;
import app.limber.json.Json;
import app.limber.json.JsonFields;
import app.limber.json.JsonProblem.Flaw;
import app.limber.json.JsonReader;
import app.limber.json.JsonTypes;
import app.limber.practice.log.ImportedSessions;
import app.limber.values.Require;
import app.limber.words.Messages;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/// Reads and writes the answers to offered steps in a JSON file of the log, one object each. They
/// are optional: files of earlier versions have none.
final class AnswersJson {
  static final String FIELD = "answers";

  private AnswersJson() {}

  static void write(Fact.SavedStep fact, JsonGenerator json) {
    StepFact step = fact.step();
    json.writeStartObject();
    json.writeStringProperty("id", step.id().toString());
    json.writeStringProperty("at", step.at().toString());
    json.writeStringProperty("stretch", step.stretch());
    json.writeStringProperty("answer", Messages.code(step.answer()));
    json.writeStringProperty("measure", Messages.code(step.measure()));
    json.writeNumberProperty("amount", step.amount());
    json.writeStringProperty("revision", fact.revision().id().toString());
    json.writeStringProperty("recordedAt", fact.revision().recordedAt().toString());
    json.writeEndObject();
  }

  /// Reads the array at whose start the parser is.
  static void read(JsonReader reader, ReadingNotes notes) {
    for (int number = 1; reader.parser().nextToken() != JsonToken.END_ARRAY; number++) {
      int line = reader.line();
      SessionProblems problems = SessionProblems.ofAnswer(number);
      Json value = reader.value(problems);
      if (value instanceof Json.Structure object) {
        answer(new JsonFields(object, problems), problems, notes)
            .filter(_ -> problems.count() == 0)
            .ifPresentOrElse(
                notes::answer,
                () -> problems.problems(object.get("id").orElse(null)).forEach(notes::problem));
      } else {
        problems.add(line, What.EXPECTED_OBJECT, FIELD, SessionProblems.shown(value));
        problems.problems(null).forEach(notes::problem);
      }
    }
  }

  private static Optional<ImportedSessions.Answer> answer(
      JsonFields fields, SessionProblems problems, ReadingNotes notes) {
    Optional<UUID> id = fields.required("id", JsonTypes.uuid());
    Optional<Instant> at = fields.required("at", SessionDecoder.INSTANT);
    Optional<String> stretch =
        fields.required(
            "stretch",
            SessionDecoder.refusing(SessionDecoder.SHORT_NAME, Flaw.BAD_TEXT, Require::isId));
    Optional<StepFact.Answer> answer =
        fields.required("answer", JsonTypes.constant(StepFact.Answer.class));
    Optional<Measure> measure = fields.required("measure", JsonTypes.constant(Measure.class));
    int most = answer.filter(given -> given != StepFact.Answer.YES).isPresent() ? 0 : StepFact.MOST;
    Optional<Integer> amount = fields.optional("amount", JsonTypes.whole(-most, most));
    Optional<Revision> revision = SessionDecoder.revision(fields, problems);
    if (!fields.completeIgnoring(unknown -> notes.unknownField(FIELD + "[]." + unknown.path()))) {
      return Optional.empty();
    }
    StepFact step =
        new StepFact(
            id.get(),
            at.get().truncatedTo(ChronoUnit.MILLIS),
            stretch.get(),
            answer.get(),
            measure.get(),
            amount.orElse(0));
    return Optional.of(new ImportedSessions.Answer(step, revision.orElse(null)));
  }
}
