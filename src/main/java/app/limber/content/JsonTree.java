package app.limber.content;

import app.limber.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern NO_NUMBER = Pattern.compile("[+-]?(NaN|INF|Infinity)$");

  private final String text;
  private final Findings findings;
  private final Words words;
  private final JsonParser parser;
  private String pointer = "";
  private boolean inText;

  private JsonTree(String text, Findings findings, Words words) {
    this.text = text;
    this.findings = findings;
    this.words = words;
    this.parser = JSON.createParser(ObjectReadContext.empty(), text);
  }

  /// The value that the whole of `text` is; empty after reporting a problem if it is none.
  static Optional<Json> read(String text, Findings findings, Words words) {
    JsonTree tree = new JsonTree(text, findings, words);
    try {
      return Optional.of(tree.document());
    } catch (JacksonException broken) {
      findings.add(tree.spot(broken), tree.foundAt(broken), tree.expectedAt(broken));
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
          here(""), Phrases.quoted(parser.getString()), words.text("content.expected.end"));
    }
    return root;
  }

  private Json value(String at, int depth) {
    pointer = at;
    Spot here = here(at);
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

  private Json object(Spot at, int depth) {
    requireShallow(at, depth);
    List<Json.Field> fields = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Spot nameAt = here(Spot.below(at.pointer(), name));
      parser.nextToken();
      Json value = value(nameAt.pointer(), depth + 1);
      pointer = at.pointer();
      if (seen.add(name)) {
        fields.add(new Json.Field(nameAt, name, value));
      } else {
        findings.add(
            nameAt,
            words.text("content.found.second", Phrases.quoted(name)),
            words.text("content.expected.once"));
      }
    }
    return new Json.Structure(at, fields);
  }

  private Json array(Spot at, int depth) {
    requireShallow(at, depth);
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(Spot.below(at.pointer(), String.valueOf(items.size())), depth + 1));
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

  private void requireShallow(Spot at, int depth) {
    if (depth > DEEPEST) {
      throw new BrokenJson(
          at, words.text("content.found.deep"), words.text("content.expected.shallow", DEEPEST));
    }
  }

  private Spot here(String at) {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Spot(location.getLineNr(), location.getColumnNr(), at);
  }

  private Spot spot(JacksonException broken) {
    int offset = wordStart(offset(broken));
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    String at =
        parser.currentToken() == JsonToken.PROPERTY_NAME
            ? Spot.below(pointer, parser.currentName())
            : pointer;
    return new Spot(line, offset - lineStart + 1, at);
  }

  private String foundAt(JacksonException broken) {
    int start = wordStart(offset(broken));
    if (start >= text.length()) {
      return words.text("content.found.end");
    }
    if (text.charAt(start) == '"') {
      return words.text("content.found.quote");
    }
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    if (end == start) {
      end = text.offsetByCodePoints(start, 1);
    }
    return Phrases.quoted(text.substring(start, end));
  }

  /// What may stand at the error follows from what stands before it.
  private String expectedAt(JacksonException broken) {
    if (inText) {
      return words.text("content.expected.closed-text");
    }
    String before = text.substring(0, wordStart(offset(broken))).stripTrailing();
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    if (parser.streamReadContext().inObject()) {
      return switch (last) {
        case ':' -> words.text("content.expected.value");
        case ',' -> words.text("content.expected.name");
        case '{' -> words.text("content.expected.name-or-end");
        default ->
            parser.currentToken() == JsonToken.PROPERTY_NAME
                ? words.text("content.expected.colon")
                : words.text("content.expected.comma-or-brace");
      };
    }
    if (parser.streamReadContext().inArray()) {
      return switch (last) {
        case ',' -> words.text("content.expected.value");
        case '[' -> words.text("content.expected.value-or-end");
        default -> words.text("content.expected.comma-or-bracket");
      };
    }
    return before.isEmpty()
        ? words.text("content.expected.document")
        : words.text("content.expected.end");
  }

  private int offset(JacksonException broken) {
    TokenStreamLocation location = broken.getLocation();
    long offset = location == null ? text.length() : location.getCharOffset();
    return Math.clamp(offset, 0, text.length());
  }

  /// The start of the word at `offset`, if there is one: `01` and `tru` are told as a whole. The
  /// parser notices `NaN` and its like only after they have ended.
  private int wordStart(int offset) {
    Matcher noNumber = NO_NUMBER.matcher(text.substring(0, offset));
    if (noNumber.find()) {
      return noNumber.start();
    }
    int start = offset;
    if (offset < text.length() && isWord(text.charAt(offset))) {
      while (start > 0 && isWord(text.charAt(start - 1))) {
        start--;
      }
    }
    return start;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '+' || c == '_';
  }

  /// Ends the reading of one file.
  private static final class BrokenJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient Spot at;
    final String found;
    final String expected;

    BrokenJson(Spot at, String found, String expected) {
      super(found, null, false, false);
      this.at = at;
      this.found = found;
      this.expected = expected;
    }
  }
}
