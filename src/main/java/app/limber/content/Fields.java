package app.limber.content;

import app.limber.words.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the fields of one object, each by its name, and knows at the end which were missing and
/// which nobody asked for.
final class Fields {
  private static final int LISTED_NAMES = 9;

  private final Json.Structure object;
  private final Values values;
  private final int problemsBefore;
  private final Map<String, Boolean> asked = new LinkedHashMap<>();

  Fields(Json.Structure object, Values values) {
    this.object = object;
    this.values = values;
    this.problemsBefore = values.findings().count();
  }

  /// A field that must be there.
  <T> Optional<T> required(String name, Function<Json, Optional<T>> read) {
    asked.put(name, true);
    return object.get(name).flatMap(read);
  }

  /// A field that may be left out.
  <T> Optional<T> optional(String name, Function<Json, Optional<T>> read) {
    asked.put(name, false);
    return object.get(name).flatMap(read);
  }

  /// A list that must be there, each item read in the same way.
  <T> List<T> list(String name, int min, int max, Function<Json, Optional<T>> read) {
    return required(name, json -> values.list(json, min, max)).stream()
        .flatMap(List::stream)
        .flatMap(item -> read.apply(item).stream())
        .toList();
  }

  /// Whether the field is in the file, right or wrong.
  boolean has(String name) {
    return object.get(name).isPresent();
  }

  /// Where the field's value stands; the object itself if it is not there.
  SourceLocation at(String name) {
    return object.get(name).map(Json::at).orElse(object.at());
  }

  /// Reports what was not asked for and what is missing. To be called once, after the last field.
  ///
  /// @return whether the object and all in it are as they should be
  boolean complete() {
    List<String> absent = asked.keySet().stream().filter(name -> !has(name)).toList();
    List<String> missing = new ArrayList<>(absent.stream().filter(asked::get).toList());
    for (Json.Field field : object.fields()) {
      if (!asked.containsKey(field.name())) {
        Optional<String> meant = NearestName.of(field.name(), absent);
        meant.ifPresent(missing::remove); // a slip of the fingers is one problem, not two
        unknown(field, absent, meant);
      }
    }
    if (!missing.isEmpty()) {
      missing(missing);
    }
    return fine();
  }

  private void missing(List<String> names) {
    String list = names.stream().map(Phrases::quoted).collect(Collectors.joining(", "));
    values
        .findings()
        .add(
            object.at(),
            values.messages().text("content.found.missing", list),
            values.messages().count("content.expected.missing", names.size()));
  }

  /// Whether no problem was found so far.
  boolean fine() {
    return values.findings().count() == problemsBefore;
  }

  private void unknown(Json.Field field, List<String> absent, Optional<String> meant) {
    boolean listable = !absent.isEmpty() && absent.size() <= LISTED_NAMES;
    values
        .findings()
        .add(
            field.at(),
            values.messages().text("content.found.unknown", Phrases.quoted(field.name())),
            listable
                ? values.phrases().oneOf(Set.copyOf(absent).stream().sorted().toList())
                : values.messages().text("content.expected.known"),
            meant);
  }
}
