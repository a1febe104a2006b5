package app.limber.json;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The one set-up for writing JSON: decimals without exponents, UTF-8.
public final class JsonOutput {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();
  private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY).build();

  private JsonOutput() {}

  /// A new, empty object.
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /// The text of a value, indented, without a line end after it.
  public static String indented(JsonNode value) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
  }

  /// Writes compact JSON token by token; closing it leaves `out` open.
  public static JsonGenerator generator(Writer out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }
}
