package app.limber.content;

import app.limber.json.Json;
import app.limber.json.JsonOutput;
import app.limber.json.JsonProblem;
import app.limber.json.JsonProblem.Flaw;
import app.limber.routine.ContentProblem;
import app.limber.words.Languages;
import app.limber.words.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.node.StringNode;

/// The JSON schemas of content files, with the descriptions that editors show in one language.
///
/// The schemas are English. A language has its descriptions in `content/schema/<tag>.json`: one
/// object whose names are the English descriptions, without duplicates, and whose values are their
/// translations. A description without a translation stays English. Immutable.
public final class Schemas {
  private static final String FOLDER = "/content/schema/";

  private static final List<String> NAMES =
      List.of(
          "stretch.schema.json",
          "routine.schema.json",
          "stretch-texts.schema.json",
          "routine-texts.schema.json",
          "programme.schema.json");

  /// A title or description field: its name, and its value as a JSON string. Descriptions are
  /// replaced in the text of the schema, which preserves its layout.
  private static final Pattern DESCRIPTION =
      Pattern.compile("(\"(?:title|description)\": )(\"(?:[^\"\\\\]++|\\\\.)*+\")");

  /// The translation of each English description, both as quoted JSON strings.
  private final Map<String, String> translations;

  private final boolean translates;
  private final List<ContentProblem> problems;

  private Schemas(
      Map<String, String> translations, boolean translates, List<ContentProblem> problems) {
    this.translations = Map.copyOf(translations);
    this.translates = translates;
    this.problems = List.copyOf(problems);
  }

  /// Loads the schemas in a language, without checking its descriptions; those without a
  /// translation are in English.
  public static Schemas of(Locale language) {
    ProblemCollector none = new ProblemCollector("", new Phrases(Messages.of(Locale.ROOT)));
    return new Schemas(
        translations(fields(language, none)), !Languages.isEnglish(language), List.of());
  }

  /// Loads the schemas in a language and checks its descriptions; those without a translation are
  /// in English.
  ///
  /// @param messages the language of the reported problems
  public static Schemas in(Locale language, Messages messages) {
    ProblemCollector problems =
        new ProblemCollector("content/schema/" + file(language), new Phrases(messages));
    List<Json.Field> fields = fields(language, problems);
    Set<String> known = fields.isEmpty() ? Set.of() : descriptions();
    for (Json.Field field : fields) {
      if (!known.contains(field.name())) {
        problems.add(new JsonProblem(field.at(), Flaw.UNKNOWN, null, List.copyOf(known)));
      }
    }
    return new Schemas(translations(fields), !Languages.isEnglish(language), problems.problems());
  }

  private static String file(Locale language) {
    return language.toLanguageTag() + ContentFile.ENDING;
  }

  /// Returns the fields of the file with the translations; none for English.
  private static List<Json.Field> fields(Locale language, ProblemCollector problems) {
    return (!Languages.isEnglish(language) ? resource(file(language)) : Optional.<String>empty())
                .flatMap(text -> FileLoader.json(text, problems))
                .orElse(null)
            instanceof Json.Structure object
        ? object.fields()
        : List.of();
  }

  /// The file names of the schemas.
  public static List<String> names() {
    return NAMES;
  }

  /// Returns the text of a schema file.
  ///
  /// @param name one of [#names()]
  public String text(String name) {
    return DESCRIPTION
        .matcher(english(name))
        .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + json(found.group(2))));
  }

  /// Returns the distinct English descriptions of all schemas.
  public static Set<String> descriptions() {
    Set<String> found = new LinkedHashSet<>();
    ProblemCollector none = new ProblemCollector("", new Phrases(Messages.of(Locale.ROOT)));
    NAMES.forEach(name -> FileLoader.json(english(name), none).ifPresent(j -> collect(j, found)));
    return found;
  }

  /// Returns the descriptions without a translation; none for English.
  Set<String> untranslated() {
    return translates
        ? descriptions().stream()
            .filter(Predicate.not(text -> translations.containsKey(quoted(text))))
            .collect(Collectors.toSet())
        : Set.of();
  }

  /// Returns the problems of the file with the translations.
  List<ContentProblem> problems() {
    return problems;
  }

  private String json(String quotedEnglish) {
    return translations.getOrDefault(quotedEnglish, quotedEnglish);
  }

  private static Map<String, String> translations(List<Json.Field> fields) {
    Map<String, String> found = new HashMap<>();
    for (Json.Field field : fields) {
      if (field.value() instanceof Json.Text(_, String own) && !own.isBlank()) {
        found.put(quoted(field.name()), quoted(own));
      }
    }
    return found;
  }

  private static void collect(Json json, Set<String> found) {
    switch (json) {
      case Json.Structure object -> object.fields().forEach(field -> collect(field, found));
      case Json.Array array -> array.items().forEach(item -> collect(item, found));
      case Json.Text _, Json.Numeral _, Json.Flag _, Json.Null _ -> {}
    }
  }

  private static void collect(Json.Field field, Set<String> found) {
    boolean describes = field.name().equals("title") || field.name().equals("description");
    if (describes && field.value() instanceof Json.Text(_, String text)) {
      found.add(text);
    } else {
      collect(field.value(), found);
    }
  }

  private static String quoted(String text) {
    return JsonOutput.indented(StringNode.valueOf(text));
  }

  private static String english(String name) {
    return resource(name)
        .orElseThrow(() -> new IllegalStateException("the program's schema is missing: " + name));
  }

  private static Optional<String> resource(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream(FOLDER + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
