package app.limber.exchange;

import app.limber.exchange.HistoryProblem.What;
import app.limber.journal.Fact;
import app.limber.journal.PainStop;
import app.limber.journal.Session;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.json.Json;
import app.limber.json.JsonOutput;
import app.limber.json.JsonReader;
import app.limber.json.JsonSyntaxError;
import app.limber.practice.log.LogFiles;
import app.limber.words.Messages;
import app.limber.words.PlainText;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/// The log as JSON that other programs may rely on: `{"sessions": […], "answers": […]}`, a session
/// or an answer per line.
public final class HistoryJson {
  private static final String SESSIONS = "sessions";

  private HistoryJson() {}

  /// Writes sessions, with a line end after the whole.
  public static void write(List<Fact.SavedSession> sessions, Writer out) throws IOException {
    write(new LogFiles.Log(sessions, List.of()), out);
  }

  /// Like the other overload, but with the answers to steps; the field is omitted if there are
  /// none.
  public static void write(LogFiles.Log log, Writer out) throws IOException {
    out.write("{\"sessions\":[");
    lines(log.sessions(), HistoryJson::session, out);
    if (!log.answers().isEmpty()) {
      out.write(",\n\"" + AnswersJson.FIELD + "\":[");
      lines(log.answers(), AnswersJson::write, out);
    }
    out.write("}\n");
  }

  private static <T> void lines(List<T> all, BiConsumer<T, JsonGenerator> writer, Writer out)
      throws IOException {
    boolean first = true;
    for (T each : all) {
      out.write(first ? "\n" : ",\n");
      first = false;
      try (JsonGenerator json = JsonOutput.generator(out)) {
        writer.accept(each, json);
      } catch (JacksonIOException e) {
        throw e.getCause();
      }
    }
    out.write(first ? "]" : "\n]");
  }

  /// Writes one session as an object.
  static void session(Fact.SavedSession fact, JsonGenerator json) {
    Session session = fact.session();
    json.writeStartObject();
    json.writeStringProperty("id", session.id().toString());
    json.writeStringProperty("routine", session.routine());
    json.writeStringProperty("routineName", session.routineName());
    json.writeStringProperty(
        "startedAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(session.startedAt()));
    json.writeStringProperty("zone", session.zone());
    json.writeStringProperty("practiceDay", session.practiceDay().toString());
    json.writeNumberProperty("plannedSeconds", session.plannedSeconds());
    json.writeNumberProperty("activeSeconds", session.activeSeconds());
    json.writeStringProperty("outcome", Messages.code(session.outcome()));
    number(json, "stiffnessBefore", session.stiffnessBefore());
    number(json, "stiffnessAfter", session.stiffnessAfter());
    json.writeStringProperty("note", session.note());
    PainStop pain = session.pain();
    if (pain != null) {
      json.writeObjectPropertyStart("pain");
      json.writeStringProperty("stretch", pain.stretch());
      json.writeStringProperty("where", pain.where());
      json.writeEndObject();
    }
    json.writeName("stretches");
    stretches(session.stretches(), json);
    json.writeStringProperty("revision", fact.revision().id().toString());
    json.writeStringProperty("recordedAt", fact.revision().recordedAt().toString());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String field, @Nullable Integer value) {
    if (value == null) {
      json.writeNullProperty(field);
    } else {
      json.writeNumberProperty(field, value);
    }
  }

  /// Writes stretches as an array, in a JSON file or for a cell of a CSV file.
  static void stretches(List<StretchEntry> stretches, JsonGenerator json) {
    json.writeStartArray();
    for (StretchEntry entry : stretches) {
      Side side = entry.side();
      json.writeStartObject();
      json.writeStringProperty("stretch", entry.stretch());
      json.writeStringProperty("side", side == null ? null : Messages.code(side));
      json.writeStringProperty("outcome", Messages.code(entry.outcome()));
      json.writeNumberProperty("reps", entry.reps());
      json.writeNumberProperty("activeSeconds", entry.activeSeconds());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Reads a file session by session, so that memory holds the sessions but never the file.
  static void read(Reader in, ReadingNotes notes) {
    try (JsonReader reader = JsonReader.lenient(in)) {
      try {
        read(reader, notes);
      } catch (StreamConstraintsException _) {
        notes.problem(exceeded(reader));
      } catch (StreamReadException e) {
        JsonSyntaxError error = new JsonSyntaxError(reader, e);
        notes.problem(
            HistoryProblem.ofFile(
                error.line(), What.BAD_JSON, error.column(), phrase(error, "content.found.end")));
      }
    }
  }

  private static void read(JsonReader reader, ReadingNotes notes) {
    JsonParser json = reader.parser();
    if (json.nextToken() != JsonToken.START_OBJECT) {
      notes.problem(HistoryProblem.ofFile(reader.line(), What.NO_OBJECT));
    } else if (root(reader, notes) && json.nextToken() != null) {
      notes.problem(HistoryProblem.ofFile(reader.line(), What.AFTER_END));
    }
  }

  /// What is there, and what was expected.
  ///
  /// @param endKey the key of the phrase for the end of the text
  static HistoryProblem.Phrase phrase(JsonSyntaxError error, String endKey) {
    Object found =
        error.isAtQuote()
            ? HistoryProblem.Phrase.of("content.found.quote")
            : error
                .word()
                .<Object>map(word -> '"' + PlainText.excerpt(word) + '"')
                .orElseGet(() -> HistoryProblem.Phrase.of(endKey));
    return HistoryProblem.Phrase.of(
        "content.problem.words", found, HistoryProblem.Phrase.of(error.expectedKey()), "");
  }

  private static HistoryProblem exceeded(JsonReader reader) {
    int line = reader.line();
    return switch (reader.exceeded()) {
      case DEPTH -> HistoryProblem.ofFile(line, What.TOO_DEEP, JsonReader.DEEPEST);
      case VALUES -> HistoryProblem.ofFile(line, What.TOO_MANY_VALUES, JsonReader.MOST_VALUES);
      case LENGTH -> HistoryProblem.ofFile(line, What.TOO_LONG_TEXT, JsonReader.LONGEST_TEXT);
    };
  }

  /// @return whether the object was read to its end
  private static boolean root(JsonReader reader, ReadingNotes notes) {
    JsonParser json = reader.parser();
    boolean found = false;
    boolean answered = false;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals(AnswersJson.FIELD)) {
        if (answered) {
          notes.problem(HistoryProblem.ofFile(reader.line(), What.DOUBLE_FIELD, name));
          return false;
        }
        answered = true;
        answers(reader, value, notes);
      } else if (!name.equals(SESSIONS)) {
        notes.unknownField(name);
        json.skipChildren();
      } else if (value == JsonToken.START_ARRAY && !found) {
        found = true;
        sessions(reader, notes);
      } else {
        notes.problem(HistoryProblem.ofFile(reader.line(), What.NO_SESSIONS));
        return false;
      }
    }
    if (!found) {
      notes.problem(HistoryProblem.ofFile(reader.line(), What.NO_SESSIONS));
    }
    return true;
  }

  /// Null is equivalent to no answers.
  private static void answers(JsonReader reader, JsonToken value, ReadingNotes notes) {
    if (value == JsonToken.START_ARRAY) {
      AnswersJson.read(reader, notes);
    } else if (value != JsonToken.VALUE_NULL) {
      int line = reader.line();
      String shown = SessionProblems.shown(reader.value(SessionProblems.ofAnswer(1)));
      notes.problem(HistoryProblem.ofFile(line, What.EXPECTED_ARRAY, AnswersJson.FIELD, shown));
    }
  }

  private static void sessions(JsonReader reader, ReadingNotes notes) {
    for (int number = 1; reader.parser().nextToken() != JsonToken.END_ARRAY; number++) {
      int line = reader.line();
      SessionProblems problems = new SessionProblems(number);
      Json value = reader.value(problems);
      if (value instanceof Json.Structure session) {
        new SessionDecoder(problems, notes).decode(session, line);
      } else {
        problems.add(line, What.NO_SESSION_OBJECT, SessionProblems.shown(value));
        problems.problems(null).forEach(notes::problem);
      }
    }
  }
}
