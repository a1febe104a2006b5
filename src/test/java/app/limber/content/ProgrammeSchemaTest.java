package app.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.testing.ProgrammeFiles;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schema of programmes holds those of routines and stretches as they are, so that authors need
/// one file only.
class ProgrammeSchemaTest {
  private static final Path SCHEMAS = Path.of("content/schema");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SchemaTest.text(SCHEMAS.resolve("programme.schema.json")), InputFormat.JSON);

  private static List<Path> programmes() {
    return ProgrammeFiles.all();
  }

  @ParameterizedTest
  @MethodSource("programmes")
  void programme_isValid(Path file) {
    assertThat(SCHEMA.validate(SchemaTest.text(file), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"routine", "stretch"})
  void bundledSchema_isTheShippedOne(String name) {
    assertThat(json("programme").at("/$defs/" + name)).isEqualTo(json(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"limber\" : 1|\"limber\" : 2",
        "\"validUntil\" : \"2026-12-06\"|\"validUntil\" : \"6 December\"",
        "\"reps\" : 12|\"reps\" : 0",
        "\"fixedDose\" : true|\"fixedDose\" : 1",
        "\"friday\"|\"Friday\"",
        "\"kind\" : \"move\"|\"kind\" : \"jump\"",
        "\"word\"|\"words\""
      })
  void whatTheReaderRefusesOrLeavesOut_isRefused(String change) {
    int bar = change.indexOf('|');
    String before = change.substring(0, bar);
    String text = ProgrammeFiles.text("moving-house");
    assertThat(text).contains(before);

    assertThat(SCHEMA.validate(text.replace(before, change.substring(bar + 1)), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void everyFieldOfItsOwn_hasDescriptionAndDefault() {
    json("programme")
        .get("properties")
        .properties()
        .forEach(
            field ->
                assertThat(field.getValue().has("description") && field.getValue().has("default"))
                    .as(field.getKey())
                    .isTrue());
  }

  private static JsonNode json(String name) {
    return JsonMapper.shared().readTree(SchemaTest.text(SCHEMAS.resolve(name + ".schema.json")));
  }
}
