package app.limber.exchange;

import app.limber.exchange.HistoryProblem.What;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.words.EnumCodes;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The stretches of one session as a JSON array, in a JSON file or in a cell of a CSV file.
final class StretchEntriesJson {
  private static final EnumCodes<Side> SIDES = new EnumCodes<>(Side.values());
  private static final EnumCodes<StretchOutcome> OUTCOMES =
      new EnumCodes<>(StretchOutcome.values());

  private final JsonParser json;
  private final IntSupplier line;
  private final SessionDraft draft;
  private final ReadingNotes notes;

  /// @param line the line of the file that the parser is in
  StretchEntriesJson(JsonParser json, IntSupplier line, SessionDraft draft, ReadingNotes notes) {
    this.json = json;
    this.line = line;
    this.draft = draft;
    this.notes = notes;
  }

  static void write(List<StretchEntry> stretches, JsonGenerator json) {
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

  /// Reads from the opening bracket, where the parser is, to the closing one.
  List<StretchEntry> read() {
    List<StretchEntry> entries = new ArrayList<>();
    for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      String place = "stretches[" + i + "]";
      if (json.currentToken() == JsonToken.START_OBJECT) {
        entry(place + ".").ifPresent(entries::add);
      } else {
        draft.wrong(line.getAsInt(), What.EXPECTED_OBJECT, place, JsonText.shown(json));
        json.skipChildren();
      }
    }
    return entries;
  }

  private Optional<StretchEntry> entry(String place) {
    int start = line.getAsInt();
    Map<String, FieldValue> values = new HashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "stretch", "side", "outcome" -> put(values, place, name, false);
        case "reps", "activeSeconds" -> put(values, place, name, true);
        default -> {
          notes.unknownField("stretches[]." + name);
          json.skipChildren();
        }
      }
    }
    Optional<String> stretch =
        required(values, place, "stretch", start).flatMap(FieldValue::shortName);
    Optional<StretchOutcome> outcome =
        required(values, place, "outcome", start).flatMap(value -> value.oneOf(OUTCOMES));
    Optional<Side> side =
        Optional.ofNullable(values.get("side")).flatMap(value -> value.oneOf(SIDES));
    int reps = number(values, "reps");
    int seconds = number(values, "activeSeconds");
    return stretch.flatMap(
        id ->
            outcome.map(result -> new StretchEntry(id, side.orElse(null), result, reps, seconds)));
  }

  private void put(Map<String, FieldValue> values, String place, String name, boolean number) {
    JsonToken token = json.currentToken();
    int valueLine = line.getAsInt();
    if (number ? token.isNumeric() : token == JsonToken.VALUE_STRING) {
      FieldValue value = new FieldValue(place, name, valueLine, json.getString(), draft);
      if (values.put(name, value) != null) {
        draft.wrong(valueLine, What.DOUBLE_FIELD, place + name);
      }
    } else if (token != JsonToken.VALUE_NULL) {
      What expected = number ? What.EXPECTED_NUMBER : What.EXPECTED_TEXT;
      draft.wrong(valueLine, expected, place + name, JsonText.shown(json));
      json.skipChildren();
    }
  }

  private Optional<FieldValue> required(
      Map<String, FieldValue> values, String place, String name, int start) {
    FieldValue value = values.get(name);
    if (value == null) {
      draft.wrong(start, What.MISSING, place + name);
    }
    return Optional.ofNullable(value);
  }

  private static int number(Map<String, FieldValue> values, String name) {
    return Optional.ofNullable(values.get(name))
        .flatMap(value -> value.number(FieldValue.MAX_NUMBER))
        .orElse(0);
  }
}
