package app.limber.json;

import app.limber.json.JsonProblem.Flaw;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON into values that know their place: a whole document, or one value at a time from a
/// stream that [#parser] walks through.
///
/// Text that is not JSON ends the reading with a [JacksonException], one nested deeper than
/// [#DEEPEST] with a [StreamConstraintsException]. A repeated field is a problem and does not.
public final class JsonReader implements AutoCloseable {
  /// Deeper by far than any file needs, shallow enough for the stack of any thread.
  public static final int DEEPEST = 32;

  /// The maximum length, in characters, of a string in a stream.
  public static final int LONGEST_TEXT = 1 << 20;

  /// The maximum number of nested values in one value of a stream.
  public static final int MOST_VALUES = 100_000;

  // The size of the file bounds everything else; a limit of the parser's has no place to report.
  private static final JsonFactory JSON = factory(Integer.MAX_VALUE);

  // A stream may be larger than memory; only its individual values are held, so they have limits of
  // their own.
  private static final JsonFactory STREAMED = factory(LONGEST_TEXT);

  private final JsonParser parser;
  private final boolean strict;
  private final @Nullable SourceLocation cell;
  private final String whole;
  private final @Nullable RecentText stream;
  private SourceLocation location = SourceLocation.FILE;
  private boolean inText;
  private int values;

  /// @param longest the maximum length of a number, a name or a string, in characters
  private static JsonFactory factory(int longest) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNumberLength(longest)
                .maxNameLength(longest)
                .maxStringLength(longest)
                .maxNestingDepth(2 * DEEPEST)
                .build())
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .build();
  }

  private JsonReader(String text, boolean strict, @Nullable SourceLocation cell) {
    this.parser = JSON.createParser(ObjectReadContext.empty(), text);
    this.strict = strict;
    this.cell = cell;
    this.whole = text;
    this.stream = null;
  }

  private JsonReader(RecentText stream) {
    this.parser = STREAMED.createParser(ObjectReadContext.empty(), stream);
    this.strict = false;
    this.cell = null;
    this.whole = "";
    this.stream = stream;
  }

  /// A reader of a document in which null is a value like any other, and of a repeated field the
  /// first one counts.
  public static JsonReader strict(String text) {
    return new JsonReader(text, true, null);
  }

  /// A reader for which a field that is null is absent, and of a repeated field the last one
  /// counts.
  public static JsonReader lenient(String text) {
    return new JsonReader(text, false, null);
  }

  /// Like the overload, for a stream, which stays open when this is closed. A string or value
  /// beyond the limits, which no valid file reaches, ends the reading like invalid JSON.
  public static JsonReader lenient(Reader in) {
    return new JsonReader(new RecentText(in));
  }

  /// A lenient reader of JSON inside another file; all of it counts as being at `cell`.
  public static JsonReader lenient(String text, SourceLocation cell) {
    return new JsonReader(text, false, cell);
  }

  /// The value that the whole text is; empty, after a problem was added, if something follows it.
  public Optional<Json> document(JsonProblems problems) {
    if (parser.nextToken() == null) {
      throw new StreamReadException(parser, "there is nothing in it", token());
    }
    SourceLocation root = cell == null ? SourceLocation.root(line(), column()) : cell;
    Json value = value(root, 1, problems);
    if (parser.nextToken() == null) {
      return Optional.of(value);
    }
    return problems.refuse(
        new Json.Text(SourceLocation.root(line(), column()), parser.getString()), Flaw.AFTER_END);
  }

  /// The value that starts at the current token, as the root of locations of its own.
  public Json value(JsonProblems problems) {
    values = 0;
    return value(SourceLocation.root(line(), column()), 1, problems);
  }

  /// The parser, to walk through a stream or to see where reading failed.
  public JsonParser parser() {
    return parser;
  }

  /// The line of the current token, from 1.
  public int line() {
    return cell == null ? token().getLineNr() : cell.line();
  }

  /// The value that was being read.
  public SourceLocation location() {
    return location;
  }

  /// The text that is read; of a stream the part that was read last.
  String text() {
    return stream == null ? whole : stream.text();
  }

  /// How many characters stand before [#text].
  long textStart() {
    return stream == null ? 0 : stream.start();
  }

  /// A limit that reading may exceed.
  public enum Limit {
    DEPTH,
    VALUES,
    LENGTH
  }

  /// The limit that was exceeded when reading ended with a [StreamConstraintsException].
  public Limit exceeded() {
    if (values > MOST_VALUES) {
      return Limit.VALUES;
    }
    return parser.streamReadContext().getNestingDepth() > DEEPEST ? Limit.DEPTH : Limit.LENGTH;
  }

  /// Whether reading ended between double quotes.
  public boolean inText() {
    return inText;
  }

  private int column() {
    return cell == null ? token().getColumnNr() : cell.column();
  }

  private TokenStreamLocation token() {
    return parser.currentTokenLocation();
  }

  private Json value(SourceLocation at, int depth, JsonProblems problems) {
    location = at;
    values++;
    if (!strict && values > MOST_VALUES) {
      throw new StreamConstraintsException("more than " + MOST_VALUES + " values in one", token());
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(at, depth, problems);
      case START_ARRAY -> array(at, depth, problems);
      case VALUE_STRING -> new Json.Text(at, string());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(at, parser.getString());
      case VALUE_TRUE -> new Json.Flag(at, true);
      case VALUE_FALSE -> new Json.Flag(at, false);
      case VALUE_NULL -> new Json.Null(at);
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new IllegalStateException("not a value: " + parser.currentToken());
    };
  }

  private Json object(SourceLocation at, int depth, JsonProblems problems) {
    requireShallow(depth);
    List<Json.Field> fields = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      SourceLocation nameAt = at.child(line(), column(), name);
      parser.nextToken();
      Json value = value(at.child(line(), column(), name), depth + 1, problems);
      location = at;
      boolean repeated = !seen.add(name);
      if (repeated) {
        problems.add(new JsonProblem(nameAt, Flaw.DOUBLE_FIELD, value, List.of()));
      }
      if (repeated && !strict) {
        fields.removeIf(field -> field.name().equals(name));
      }
      if (strict ? !repeated : !(value instanceof Json.Null)) {
        fields.add(new Json.Field(nameAt, name, value));
      }
    }
    return new Json.Structure(at, fields);
  }

  private Json array(SourceLocation at, int depth, JsonProblems problems) {
    requireShallow(depth);
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      String index = String.valueOf(items.size());
      items.add(value(at.child(line(), column(), index), depth + 1, problems));
      location = at;
    }
    return new Json.Array(at, items);
  }

  private String string() {
    inText = true;
    String value = parser.getString();
    inText = false;
    return value;
  }

  private void requireShallow(int depth) {
    if (depth > DEEPEST) {
      throw new StreamConstraintsException("nested deeper than " + DEEPEST + " levels", token());
    }
  }

  @Override
  public void close() {
    parser.close();
  }
}
