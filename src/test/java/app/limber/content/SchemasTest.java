package app.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.words.Languages;
import app.limber.words.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemasTest {
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);
  private static final Path FOLDER = Path.of("content/schema");

  static Stream<Locale> languages() {
    return Languages.all().stream().filter(language -> !language.equals(Locale.ENGLISH));
  }

  static Stream<Arguments> translatedSchemas() {
    return languages()
        .flatMap(language -> Schemas.names().stream().map(name -> Arguments.of(language, name)));
  }

  @Test
  void english_isTheFileAsItIs() throws Exception {
    for (String name : Schemas.names()) {
      assertThat(Schemas.in(Locale.ENGLISH, WORDS).text(name))
          .isEqualTo(Files.readString(FOLDER.resolve(name)));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguage_hasEveryDescriptionAndNoOther(Locale language) throws Exception {
    Schemas schemas = Schemas.in(language, WORDS);

    assertThat(schemas.problems()).isEmpty();
    assertThat(schemas.untranslated()).isEmpty();
    Set<String> named = new TreeSet<>();
    JsonMapper.shared()
        .readTree(Files.readString(FOLDER.resolve(language.toLanguageTag() + ".json")))
        .properties()
        .forEach(entry -> named.add(entry.getKey()));
    assertThat(named).isEqualTo(new TreeSet<>(Schemas.descriptions()));
  }

  @ParameterizedTest
  @MethodSource("translatedSchemas")
  void translatedSchema_differsInItsDescriptionsOnly(Locale language, String name) {
    JsonNode english = JsonMapper.shared().readTree(Schemas.in(Locale.ENGLISH, WORDS).text(name));
    JsonNode own = JsonMapper.shared().readTree(Schemas.in(language, WORDS).text(name));

    Set<String> ownTexts = new TreeSet<>();
    assertThat(withoutTexts(own, ownTexts)).isEqualTo(withoutTexts(english, new TreeSet<>()));
    assertThat(ownTexts).doesNotContainAnyElementsOf(Schemas.descriptions());
    assertThat(Schemas.of(language).text(name)).isEqualTo(Schemas.in(language, WORDS).text(name));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void translation_keepsNamesOfFieldsAndFiles(Locale language) throws Exception {
    JsonMapper.shared()
        .readTree(Files.readString(FOLDER.resolve(language.toLanguageTag() + ".json")))
        .properties()
        .forEach(
            entry ->
                assertThat(codes(entry.getValue().asString()))
                    .as(entry.getKey())
                    .isEqualTo(codes(entry.getKey())));
  }

  @Test
  void languageWithoutDescriptions_isEnglishAndSaysSo() {
    Schemas schemas = Schemas.in(Locale.forLanguageTag("tlh"), WORDS);

    assertThat(schemas.text("routine.schema.json")).contains("The rest between two stretches");
    assertThat(schemas.untranslated()).isEqualTo(Schemas.descriptions());
  }

  /// Returns the names in backquotes and the file name placeholders of a text, sorted.
  private static List<String> codes(String text) {
    return Pattern.compile("`[^`]+`|\\w+/<id>\\.json|\\.limber")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }

  private static JsonNode withoutTexts(JsonNode node, Set<String> texts) {
    if (node instanceof ObjectNode object) {
      for (String name : List.of("title", "description")) {
        if (object.path(name).isString()) {
          texts.add(object.remove(name).asString());
        }
      }
    }
    node.valueStream().forEach(child -> withoutTexts(child, texts));
    return node;
  }
}
