package app.limber.content;

import app.limber.json.Json;
import app.limber.json.JsonProblem;
import app.limber.json.JsonProblem.Flaw;
import app.limber.maker.StretchTexts;
import app.limber.words.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts the texts of a translation in the places of those of a content file.
///
/// A translation has the shape of the file, with its texts and nothing else. Text that it lacks
/// stays as it is in the file, and is a problem; so is everything that has no counterpart there.
final class Translation {
  private final TextPlaces places;
  private final ProblemCollector problems;
  private final Set<String> untranslated = new LinkedHashSet<>();
  private final Set<String> texts = new LinkedHashSet<>();

  /// @param problems those of the translation
  Translation(TextPlaces places, ProblemCollector problems) {
    this.places = places;
    this.problems = problems;
  }

  /// The file with the translated texts, each with its location in the translation.
  ///
  /// @param translation empty for none: then every text is untranslated, which is no problem
  Json.Structure over(Json.Structure file, Optional<Json> translation) {
    return (Json.Structure) merged(file, translation, "");
  }

  /// The file's texts that the translation lacks.
  Set<String> untranslated() {
    return Set.copyOf(untranslated);
  }

  /// The different texts of the file.
  Set<String> texts() {
    return Set.copyOf(texts);
  }

  private Json merged(Json file, Optional<Json> translation, String place) {
    return switch (file) {
      case Json.Structure object -> structure(object, translation, place);
      case Json.Array array -> array(array, translation, place);
      case Json.Text text when places.isText(place) -> text(text, translation);
      case Json.Text _, Json.Numeral _, Json.Flag _, Json.Null _ -> file;
    };
  }

  private Json text(Json.Text text, Optional<Json> translation) {
    texts.add(text.value());
    if (translation.isEmpty()) {
      untranslated.add(text.value());
      return text;
    }
    return translation.get();
  }

  private Json structure(Json.Structure file, Optional<Json> translation, String place) {
    if (translation.isPresent() && !(translation.get() instanceof Json.Structure)) {
      problems.refuse(
          translation.get(),
          Flaw.EXPECTED_OBJECT,
          problems.text("content.expected.translated-object"));
      return structure(file, Optional.empty(), place);
    }
    Optional<Json.Structure> own = translation.map(Json.Structure.class::cast);
    List<Json.Field> fields = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Json.Field field : file.fields()) {
      String child = place + "/" + field.name();
      if (places.isText(child) || places.leadsToTexts(child)) {
        Optional<Json> value = own.flatMap(object -> object.get(field.name()));
        if (own.isPresent() && value.isEmpty() && hasTexts(field.value(), child)) {
          missing.add(field.name());
        }
        fields.add(new Json.Field(field.at(), field.name(), merged(field.value(), value, child)));
      } else {
        fields.add(field);
      }
    }
    own.ifPresent(object -> compare(file, object, place, missing));
    return new Json.Structure(own.map(Json.Structure::at).orElse(file.at()), fields);
  }

  /// Adds a problem for each field that the file does not have, and one for those it lacks.
  private void compare(
      Json.Structure file, Json.Structure own, String place, List<String> missing) {
    List<String> absent = List.copyOf(missing);
    for (Json.Field field : own.fields()) {
      String child = place + "/" + field.name();
      boolean known = file.get(field.name()).isPresent();
      if (known && places.isLandmark(child)) {
        landmark(field.value(), file.get(field.name()).get());
      } else if (!child.equals(TextPlaces.SCHEMA)
          && !(known && (places.isText(child) || places.leadsToTexts(child)))) {
        NearestName.of(field.name(), absent).ifPresent(missing::remove);
        problems.add(new JsonProblem(field.at(), Flaw.UNKNOWN, null, List.copyOf(absent)));
      }
    }
    if (!missing.isEmpty()) {
      problems.add(new JsonProblem(own.at(), Flaw.MISSING, null, List.copyOf(missing)));
    }
  }

  private void landmark(Json own, Json file) {
    if (file instanceof Json.Text(_, String value)
        && !(own instanceof Json.Text(_, String given) && given.equals(value))) {
      problems.refuse(own, Flaw.NONE_OF, List.of(value));
    }
  }

  private Json array(Json.Array file, Optional<Json> translation, String place) {
    String child = place + "/*";
    int size = file.items().size();
    if (translation.isPresent() && !(translation.get() instanceof Json.Array)) {
      problems.refuse(translation.get(), Flaw.EXPECTED_ARRAY, size, size);
      return array(file, Optional.empty(), place);
    }
    Optional<Json.Array> own = translation.map(Json.Array.class::cast);
    if (own.isPresent() && own.get().items().size() != size) {
      problems.refuse(own.get(), Flaw.WRONG_SIZE, size, size);
      return array(file, Optional.empty(), place);
    }
    List<Json> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int index = i;
      items.add(merged(file.items().get(i), own.map(array -> array.items().get(index)), child));
    }
    return new Json.Array(own.map(Json.Array::at).orElse(file.at()), items);
  }

  private boolean hasTexts(Json value, String place) {
    return switch (value) {
      case Json.Text _ -> places.isText(place);
      case Json.Structure object ->
          object.fields().stream()
              .anyMatch(field -> hasTexts(field.value(), place + "/" + field.name()));
      case Json.Array array ->
          array.items().stream().anyMatch(item -> hasTexts(item, place + "/*"));
      case Json.Numeral _, Json.Flag _, Json.Null _ -> false;
    };
  }

  /// The places of the texts in a content file, which a translation repeats.
  ///
  /// A place is a JSON Pointer with `*` for any item of a list.
  ///
  /// @param texts the places of the texts
  /// @param landmarks the places of values that a translation may repeat as they are, for its
  ///     readers
  /// @param ways the places of the lists and objects that hold texts
  record TextPlaces(Set<String> texts, Set<String> landmarks, Set<String> ways) {
    private static final TextPlaces STRETCH =
        of(StretchTexts.PLACES, Set.of(StretchTexts.REPEATED));
    private static final TextPlaces ROUTINE = of(Set.of("/name", "/description"), Set.of());

    /// The name of the field with the place of the schema, which any file may have.
    static final String SCHEMA = "/$schema";

    private static TextPlaces of(Set<String> texts, Set<String> landmarks) {
      return new TextPlaces(texts, landmarks, StretchTexts.waysTo(texts));
    }

    static TextPlaces of(Kind kind) {
      return switch (kind) {
        case STRETCH -> STRETCH;
        case ROUTINE -> ROUTINE;
      };
    }

    /// Whether a text to be translated is here.
    boolean isText(String place) {
      return texts.contains(place);
    }

    /// Whether a value is here that a translation may repeat as it is, for its readers.
    boolean isLandmark(String place) {
      return landmarks.contains(place);
    }

    /// Whether texts to be translated are in the value here.
    boolean leadsToTexts(String place) {
      return ways.contains(place);
    }
  }
}
