package app.limber.exchange;

import app.limber.exchange.HistoryField.Kind;
import app.limber.exchange.HistoryProblem.What;
import app.limber.journal.PainStop;
import app.limber.journal.StretchEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads one session of a JSON file.
final class SessionJson {
  private final JsonParser json;
  private final SessionDraft draft;
  private final ReadingNotes notes;

  SessionJson(JsonParser json, SessionDraft draft, ReadingNotes notes) {
    this.json = json;
    this.draft = draft;
    this.notes = notes;
  }

  /// Reads from the opening brace, where the parser is, to the closing one.
  void read() {
    Set<String> seen = new HashSet<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      Optional<HistoryField> field = HistoryField.named(name).filter(HistoryField::inJson);
      if (field.isEmpty()) {
        notes.unknownField(name);
        json.skipChildren();
      } else if (!seen.add(name)) {
        draft.wrong(JsonText.line(json), What.DOUBLE_FIELD, name);
        json.skipChildren();
      } else {
        value(field.get());
      }
    }
    draft.finish(notes);
  }

  private void value(HistoryField field) {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    if (!isOfKind(field.kind())) {
      draft.wrong(JsonText.line(json), field.kind().expected(), field.key(), JsonText.shown(json));
      json.skipChildren();
      return;
    }
    switch (field.kind()) {
      case TEXT, NUMBER -> draft.put(field, JsonText.line(json), json.getString());
      case ARRAY -> draft.stretches(stretches());
      case OBJECT -> draft.pain(pain());
    }
  }

  private boolean isOfKind(Kind kind) {
    JsonToken token = json.currentToken();
    return switch (kind) {
      case TEXT -> token == JsonToken.VALUE_STRING;
      case NUMBER -> token.isNumeric();
      case ARRAY -> token == JsonToken.START_ARRAY;
      case OBJECT -> token == JsonToken.START_OBJECT;
    };
  }

  private List<StretchEntry> stretches() {
    return new StretchEntriesJson(json, () -> JsonText.line(json), draft, notes).read();
  }

  private PainStop pain() {
    @Nullable String stretch = null;
    @Nullable String where = null;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken token = json.nextToken();
      boolean known = name.equals("stretch") || name.equals("where");
      if (!known) {
        notes.unknownField("pain." + name);
      } else if (token == JsonToken.VALUE_STRING) {
        String text =
            new FieldValue("pain.", name, JsonText.line(json), json.getString(), draft)
                .text()
                .orElse("");
        stretch = name.equals("stretch") ? text : stretch;
        where = name.equals("where") ? text : where;
      } else if (token != JsonToken.VALUE_NULL) {
        draft.wrong(JsonText.line(json), What.EXPECTED_TEXT, "pain." + name, JsonText.shown(json));
      }
      json.skipChildren();
    }
    return new PainStop(stretch, where);
  }
}
