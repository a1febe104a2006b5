package app.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.json.Json;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schemas describe what the reader takes: they accept the shipped files, and agree with the
/// reader on every mutation of them that a schema can judge.
class SchemaTest {
  private static final Path CONTENT = Path.of("content");
  private static final int MUTATIONS_A_FILE = 400;
  private static final long SEED = 20261122;

  @TestFactory
  Stream<DynamicTest> shippedFile_isValid() {
    return shipped()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.toString(),
                    () -> assertThat(schemaErrors(kind(file), text(file))).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> mutatedFile_isJudgedAlikeByReaderAndSchema() {
    System.out.println("SchemaTest seed: " + SEED);
    return shipped().map(file -> DynamicTest.dynamicTest(file.toString(), () -> compare(file)));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyField_hasDescriptionDefaultAndRange(Kind kind) {
    List<String> lacking = new ArrayList<>();
    lacking("", JsonMapper.shared().readTree(text(schemaFile(kind))), lacking);

    assertThat(lacking).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("unknownFieldsWithin")
  void everyObject_refusesUnknownFields(Kind kind, JsonNode object) {
    assertThat(object.has("additionalProperties")).as("%s: %s", kind, object).isTrue();
  }

  private static Stream<org.junit.jupiter.params.provider.Arguments> unknownFieldsWithin() {
    return Stream.of(Kind.values())
        .flatMap(
            kind ->
                objects(JsonMapper.shared().readTree(text(schemaFile(kind))))
                    .map(o -> org.junit.jupiter.params.provider.Arguments.of(kind, o)));
  }

  private static Stream<JsonNode> objects(JsonNode schema) {
    Stream<JsonNode> self =
        schema.isObject() && schema.has("properties") && schema.has("description")
            ? Stream.of(schema)
            : Stream.empty();
    return Stream.concat(self, schema.valueStream().flatMap(SchemaTest::objects));
  }

  private static void lacking(String at, JsonNode schema, List<String> lacking) {
    for (Map.Entry<String, JsonNode> entry : schema.properties()) {
      String here = at + "/" + entry.getKey();
      if (entry.getKey().equals("properties") && schema.has("additionalProperties")) {
        entry
            .getValue()
            .properties()
            .forEach(field -> fieldLacks(here + "/" + field.getKey(), field.getValue(), lacking));
      }
      lacking(here, entry.getValue(), lacking);
    }
  }

  private static void fieldLacks(String at, JsonNode field, List<String> lacking) {
    List<String> needed = new ArrayList<>(List.of("description", "default"));
    String type = field.path("type").asString("");
    if (type.equals("integer") || type.equals("number")) {
      needed.addAll(List.of("minimum", "maximum"));
    }
    if (type.equals("string")) {
      needed.addAll(List.of("minLength", "maxLength"));
    }
    if (type.equals("array")) {
      needed.addAll(List.of("minItems", "maxItems"));
    }
    needed.stream().filter(name -> !field.has(name)).forEach(n -> lacking.add(at + ": " + n));
  }

  private static void compare(Path file) {
    Random random = new Random(SEED);
    Kind kind = kind(file);
    int refused = 0;
    for (int i = 0; i < MUTATIONS_A_FILE; i++) {
      String mutated = JsonMutation.of(text(file), random);
      boolean schemaAccepts = schemaErrors(kind, mutated).isEmpty();
      ProblemCollector findings = readerFindings(kind, file, mutated);

      assertThat(findings.isEmpty())
          .as("seed %d, mutation %d of %s: %s%n%s", SEED, i, file, findings.problems(), mutated)
          .isEqualTo(schemaAccepts);
      refused += schemaAccepts ? 0 : 1;
    }
    assertThat(refused).as("mutations refused").isBetween(MUTATIONS_A_FILE / 4, MUTATIONS_A_FILE);
  }

  /// What the reader finds, but for what a schema cannot say: see [JsonMutation].
  private static ProblemCollector readerFindings(Kind kind, Path file, String json) {
    ProblemCollector findings =
        new ProblemCollector(file.toString(), new Phrases(UserContent.WORDS));
    Json tree = FileLoader.json(json, findings).orElseThrow();
    // The id may be any: its file would have to be named for it.
    String id =
        tree instanceof Json.Structure o && o.get("id").orElse(null) instanceof Json.Text t
            ? t.value()
            : "";
    switch (kind) {
      case STRETCH -> new StretchDecoder(findings).stretch(tree, id);
      case ROUTINE -> new RoutineDecoder(findings).routine(tree, id);
    }
    return findings;
  }

  private static final Map<Kind, Schema> SCHEMAS =
      Map.of(Kind.STRETCH, schema(Kind.STRETCH), Kind.ROUTINE, schema(Kind.ROUTINE));

  private static List<Error> schemaErrors(Kind kind, String json) {
    return SCHEMAS.get(kind).validate(json, InputFormat.JSON);
  }

  private static Schema schema(Kind kind) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text(schemaFile(kind)), InputFormat.JSON);
  }

  private static Path schemaFile(Kind kind) {
    return CONTENT.resolve(
        switch (kind) {
          case STRETCH -> "schema/stretch.schema.json";
          case ROUTINE -> "schema/routine.schema.json";
        });
  }

  private static Kind kind(Path file) {
    return Kind.ofFolder(ContentFile.nameOf(file.getParent())).orElseThrow();
  }

  static Stream<Path> shipped() {
    return Stream.of(Kind.values())
        .map(kind -> CONTENT.resolve(kind.folder()))
        .flatMap(
            folder -> {
              try (Stream<Path> files = Files.list(folder)) {
                return files.sorted().toList().stream();
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
