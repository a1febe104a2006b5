package app.limber.json;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.NumericNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;
import tools.jackson.databind.node.StringNode;

/// The one set-up for writing JSON: decimals without exponents, UTF-8.
///
/// Jackson's mapper would write the trees, too, but it loads 450 classes that Limber needs for
/// nothing else, and the image loads them at each start.
public final class JsonOutput {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private JsonOutput() {}

  /// A new, empty object.
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /// Converts a parsed object back to a tree for writing. Numbers keep their notation.
  public static ObjectNode copy(Json.Structure structure) {
    ObjectNode object = object();
    structure.fields().forEach(field -> object.set(field.name(), copy(field.value())));
    return object;
  }

  private static JsonNode copy(Json value) {
    return switch (value) {
      case Json.Text(_, String text) -> StringNode.valueOf(text);
      case Json.Numeral number -> new POJONode(number);
      case Json.Flag(_, boolean flag) -> BooleanNode.valueOf(flag);
      case Json.Null _ -> NullNode.getInstance();
      case Json.Array(_, List<Json> items) ->
          JsonNodeFactory.instance
              .arrayNode()
              .addAll(items.stream().map(JsonOutput::copy).toList());
      case Json.Structure object -> copy(object);
    };
  }

  /// The text of a value, indented, without a line end after it.
  ///
  /// @throws IllegalArgumentException if it contains what is neither an object, a list, a text, a
  ///     number, a truth value nor null
  public static String indented(JsonNode value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(new Indented(), text)) {
      write(value, out);
    }
    return text.toString();
  }

  /// Writes compact JSON token by token; closing it leaves `out` open.
  public static JsonGenerator generator(Writer out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  private static void write(JsonNode value, JsonGenerator out) {
    switch (value) {
      case ObjectNode object -> {
        out.writeStartObject();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
          out.writeName(field.getKey());
          write(field.getValue(), out);
        }
        out.writeEndObject();
      }
      case ArrayNode list -> {
        out.writeStartArray();
        list.forEach(item -> write(item, out));
        out.writeEndArray();
      }
      case StringNode text -> out.writeString(text.stringValue());
      case DoubleNode number -> out.writeNumber(number.doubleValue());
      case DecimalNode number -> out.writeNumber(number.decimalValue());
      case NumericNode number -> out.writeNumber(number.longValue());
      case BooleanNode flag -> out.writeBoolean(flag.booleanValue());
      case NullNode _ -> out.writeNull();
      case POJONode node when node.getPojo() instanceof Json.Numeral number ->
          out.writeNumber(number.written());
      default -> throw new IllegalArgumentException(value.getNodeType().toString());
    }
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
