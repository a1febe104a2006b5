package app.limber.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class JsonOutputTest {
  private final JsonMapper jackson =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build())
          .build();

  @Test
  void values_areWrittenAsJacksonsMapperWrites() {
    ObjectNode object = JsonOutput.object();
    object.put("text", "Knees \"to\" chest\\\n\t\u0001\u2028é𝄞</script>");
    object.put("empty", "");
    object.put("whole", 12).put("large", Long.MAX_VALUE).put("small", Long.MIN_VALUE);
    object.put("decimal", 0.1).put("tiny", 1e-7).put("huge", 1e22).put("even", 3.0);
    object.put("exact", new BigDecimal("1E-10")).put("plain", new BigDecimal("1E+3"));
    object.put("yes", true).put("no", false).put("nothing", (String) null);
    object.put("name with \"quotes\"", 1);
    object.putObject("none");
    object.putArray("none of them");
    ArrayNode list = object.putArray("list");
    list.add(1).add("two").add(3.5).add(false).addNull();
    list.addArray().addObject().put("deep", 1);
    list.addObject().put("a", 1).put("b", 2);

    assertThat(JsonOutput.indented(object))
        .isEqualTo(jackson.writerWithDefaultPrettyPrinter().writeValueAsString(object));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "a \"quote\" and a \\", "line\nbreak", "naïve"})
  void text_isQuoted(String text) {
    assertThat(JsonOutput.indented(StringNode.valueOf(text)))
        .isEqualTo(jackson.writeValueAsString(text));
  }

  @Test
  void otherValues_areRefused() {
    ObjectNode object = JsonOutput.object();
    object.put("bytes", new byte[] {1});

    assertThatThrownBy(() -> JsonOutput.indented(object))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BINARY");
  }

  @Test
  void tokens_areWrittenInOneLine() {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JsonOutput.generator(text)) {
      out.writeStartObject();
      out.writeNumberProperty("exact", new BigDecimal("1E+3"));
      out.writeEndObject();
    }

    assertThat(text).hasToString("{\"exact\":1000}");
  }
}
