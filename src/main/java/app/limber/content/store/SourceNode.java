package app.limber.content.store;

import app.limber.json.JsonReader;
import app.limber.maker.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// A value of a JSON text with the range of characters that it covers. Comments count as white
/// space: the content reader may reject them, but an author's comments are preserved.
///
/// @param start the index of its first character
/// @param end the index after its last character
/// @param children the fields or items, in the order of the text
record SourceNode(Value value, int start, int end, List<Child> children) {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNestingDepth(JsonReader.DEEPEST)
                  .build())
          .build();

  SourceNode {
    children = List.copyOf(children);
  }

  /// A field or an item.
  ///
  /// @param name the name of a field; null for an item
  /// @param start the index of the first character of the name, or of the item
  record Child(@Nullable String name, int start, SourceNode node) {
    int end() {
      return node.end();
    }
  }

  /// Reads a text; empty if it is not one JSON object.
  static Optional<SourceNode> read(String text) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      SourceNode node = node(parser);
      return parser.nextToken() == null ? Optional.of(node) : Optional.empty();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private static SourceNode node(JsonParser parser) {
    int start = start(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, start);
      case START_ARRAY -> array(parser, start);
      case VALUE_STRING -> leaf(new Value.Text(parser.getString()), start, end(parser));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        String written = parser.getString();
        yield leaf(new Value.Numeral(written), start, start + written.length());
      }
      case VALUE_TRUE -> leaf(new Value.Flag(true), start, start + 4);
      case VALUE_FALSE -> leaf(new Value.Flag(false), start, start + 5);
      case VALUE_NULL -> leaf(new Value.Nothing(), start, start + 4);
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new IllegalStateException("not a value: " + parser.currentToken());
    };
  }

  private static SourceNode object(JsonParser parser, int start) {
    List<Child> children = new ArrayList<>();
    Map<String, Value> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      int nameStart = start(parser);
      parser.nextToken();
      SourceNode child = node(parser);
      children.add(new Child(name, nameStart, child));
      fields.putIfAbsent(name, child.value()); // of a repeated field, the reader takes the first
    }
    return new SourceNode(new Value.Fields(fields), start, end(parser), children);
  }

  private static SourceNode array(JsonParser parser, int start) {
    List<Child> children = new ArrayList<>();
    List<Value> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      SourceNode child = node(parser);
      children.add(new Child(null, child.start(), child));
      items.add(child.value());
    }
    return new SourceNode(new Value.Items(items), start, end(parser), children);
  }

  private static SourceNode leaf(Value value, int start, int end) {
    return new SourceNode(value, start, end, List.of());
  }

  private static int start(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private static int end(JsonParser parser) {
    return (int) parser.currentLocation().getCharOffset();
  }
}
