package app.limber.content;

import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON text into values that know their place.
///
/// Text that is not JSON, or is nested deeper than any content needs, ends the reading with one
/// problem; a field that is there twice is a problem of its own and does not.
final class JsonTree {
  /// Deeper than the deepest content file by far, shallow enough for the stack of any thread.
  static final int DEEPEST = 32;

  // The size of the file bounds them all; a limit of the parser's would have no place to report.
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNestingDepth(2 * DEEPEST)
                  .build())
          .build();

  private final ProblemCollector findings;
  private final Messages messages;
  private final JsonParser parser;
  private String pointer = "";
  private boolean inText;

  private JsonTree(String text, ProblemCollector findings, Messages messages) {
    this.findings = findings;
    this.messages = messages;
    this.parser = JSON.createParser(ObjectReadContext.empty(), text);
  }

  /// The value that the whole of `text` is; empty after reporting a problem if it is none.
  static Optional<Json> read(String text, ProblemCollector findings, Messages messages) {
    JsonTree tree = new JsonTree(text, findings, messages);
    try {
      return Optional.of(tree.document());
    } catch (JacksonException broken) {
      new SyntaxError(text, tree.parser, broken, messages)
          .report(tree.pointer, tree.inText, findings);
    } catch (BrokenJson broken) {
      findings.add(broken.at, broken.found, broken.expected);
    } finally {
      tree.parser.close();
    }
    return Optional.empty();
  }

  private Json document() {
    parser.nextToken();
    Json root = value("", 1);
    if (parser.nextToken() != null) {
      throw new BrokenJson(
          here(""), Phrases.quoted(parser.getString()), messages.text("content.expected.end"));
    }
    return root;
  }

  private Json value(String at, int depth) {
    pointer = at;
    SourceLocation here = here(at);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(here, depth);
      case START_ARRAY -> array(here, depth);
      case VALUE_STRING -> new Json.Text(here, string());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(here, parser.getString());
      case VALUE_TRUE -> new Json.Flag(here, true);
      case VALUE_FALSE -> new Json.Flag(here, false);
      case VALUE_NULL -> new Json.Null(here);
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new IllegalStateException("not a value: " + parser.currentToken());
    };
  }

  private Json object(SourceLocation at, int depth) {
    requireShallow(at, depth);
    List<Json.Field> fields = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      SourceLocation nameAt = here(SourceLocation.below(at.pointer(), name));
      parser.nextToken();
      Json value = value(nameAt.pointer(), depth + 1);
      pointer = at.pointer();
      if (seen.add(name)) {
        fields.add(new Json.Field(nameAt, name, value));
      } else {
        findings.add(
            nameAt,
            messages.text("content.found.second", Phrases.quoted(name)),
            messages.text("content.expected.once"));
      }
    }
    return new Json.Structure(at, fields);
  }

  private Json array(SourceLocation at, int depth) {
    requireShallow(at, depth);
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(SourceLocation.below(at.pointer(), String.valueOf(items.size())), depth + 1));
      pointer = at.pointer();
    }
    return new Json.Array(at, items);
  }

  private String string() {
    inText = true;
    String value = parser.getString();
    inText = false;
    return value;
  }

  private void requireShallow(SourceLocation at, int depth) {
    if (depth > DEEPEST) {
      throw new BrokenJson(
          at,
          messages.text("content.found.deep"),
          messages.text("content.expected.shallow", DEEPEST));
    }
  }

  private SourceLocation here(String at) {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new SourceLocation(location.getLineNr(), location.getColumnNr(), at);
  }

  /// Ends the reading of one file.
  private static final class BrokenJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient SourceLocation at;
    final String found;
    final String expected;

    BrokenJson(SourceLocation at, String found, String expected) {
      super(found, null, false, false);
      this.at = at;
      this.found = found;
      this.expected = expected;
    }
  }
}
