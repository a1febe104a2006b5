package app.limber.maker;

import app.limber.maker.Value.Fields;
import app.limber.maker.Value.Items;
import app.limber.maker.Value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The translatable texts of a stretch file. A translation is a tree of the same shape that
/// contains only texts.
///
/// A pattern is the JSON Pointer of a place, with `*` for any item of a list.
public final class StretchTexts {
  /// The patterns of the places of all texts.
  public static final Set<String> PLACES =
      Set.of(
          "/name",
          "/why",
          "/setup/*",
          "/steps/*",
          "/feel",
          "/notes/*",
          "/cautions/*/text",
          "/cautions/*/say",
          "/sideSay/left",
          "/sideSay/right",
          "/switchSay",
          "/endSay",
          "/closeSay",
          "/equipment/*",
          "/variants/*/name",
          "/variants/*/setup/*",
          "/variants/*/steps/*",
          "/variants/*/switchSay",
          "/variants/*/endSay",
          "/variants/*/closeSay",
          "/variants/*/explain/*",
          "/variants/*/beginSay",
          "/variants/*/movement/*/cue",
          "/variants/*/movement/*/say",
          "/variants/*/movement/*/firstSay",
          "/sources/*");

  /// The pattern of values that a translation may repeat unchanged, for readability.
  public static final String REPEATED = "/variants/*/id";

  /// The patterns of the lists and objects that contain texts.
  private static final Set<String> WAYS = waysTo(PLACES);

  private StretchTexts() {}

  /// Returns the patterns of the lists and objects that contain the places of patterns.
  public static Set<String> waysTo(Set<String> patterns) {
    return patterns.stream()
        .flatMap(
            pattern ->
                IntStream.range(0, pattern.length())
                    .filter(i -> pattern.charAt(i) == '/')
                    .mapToObj(end -> pattern.substring(0, end)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isKnown(String pattern) {
    return PLACES.contains(pattern) || WAYS.contains(pattern);
  }

  /// Returns the translation of a draft as it is written to its file: without blank texts and
  /// without texts that the stretch no longer has. In a list of texts, whose size must match, the
  /// text of the stretch takes the place of a blank one.
  public static Fields written(Draft draft, String language) {
    return written(draft.root(), draft.texts(language), "");
  }

  private static Fields written(Fields base, Fields own, String pattern) {
    Map<String, Value> written = new LinkedHashMap<>();
    own.fields()
        .forEach(
            (name, value) -> {
              String child = pattern + "/" + name;
              Optional<Value> there = Optional.ofNullable(base.fields().get(name));
              if (child.equals(REPEATED)) {
                there.ifPresent(id -> written.put(name, id));
              } else if (isKnown(child)) {
                there
                    .flatMap(text -> written(text, value, child))
                    .ifPresent(text -> written.put(name, text));
              } else {
                written.put(name, value);
              }
            });
    return new Fields(written);
  }

  private static Optional<Value> written(Value base, Value own, String pattern) {
    if (own instanceof Text(String text)) {
      return text.isBlank() ? Optional.empty() : Optional.of(own);
    }
    if (base instanceof Fields there && own instanceof Fields here) {
      Fields written = written(there, here, pattern);
      return written.fields().isEmpty() ? Optional.empty() : Optional.of(written);
    }
    if (base instanceof Items(List<Value> there)
        && own instanceof Items(List<Value> here)
        && there.size() == here.size()) {
      List<Value> items = new ArrayList<>();
      boolean any = false;
      for (int i = 0; i < there.size(); i++) {
        Optional<Value> item = written(there.get(i), here.get(i), pattern + "/*");
        any |= item.isPresent();
        items.add(item.orElse(there.get(i) instanceof Fields ? Fields.none() : there.get(i)));
      }
      return any ? Optional.of(new Items(items)) : Optional.empty();
    }
    return Optional.of(own);
  }

  /// Returns a translation as it is edited, which [#written] turns back into the same fields: in a
  /// list of texts, an item with the text of the stretch is blank if another one is translated.
  public static Fields opened(Fields base, Fields own) {
    return (Fields) opened(base, own, "");
  }

  private static Value opened(Value base, Value own, String pattern) {
    if (base instanceof Fields(Map<String, Value> there)
        && own instanceof Fields(Map<String, Value> here)) {
      Map<String, Value> opened = new LinkedHashMap<>(here);
      opened.replaceAll(
          (name, value) -> opened(there.getOrDefault(name, value), value, pattern + "/" + name));
      return new Fields(opened);
    }
    if (base instanceof Items(List<Value> there)
        && own instanceof Items(List<Value> here)
        && there.size() == here.size()
        && !there.equals(here)) {
      boolean texts = PLACES.contains(pattern + "/*");
      List<Value> items = new ArrayList<>();
      for (int i = 0; i < here.size(); i++) {
        Value item = here.get(i);
        boolean filled = texts && item instanceof Text && item.equals(there.get(i));
        items.add(filled ? new Text("") : opened(there.get(i), item, pattern + "/*"));
      }
      return new Items(items);
    }
    return own;
  }

  /// Returns the texts of a stretch as a translation for a stretch of the same shape.
  ///
  /// @param missing the texts that are not translated
  public static Fields translation(Fields root, Set<String> missing) {
    return (Fields) translation(root, missing, "").orElse(Fields.none());
  }

  private static Optional<Value> translation(Value value, Set<String> missing, String pattern) {
    return switch (value) {
      case Text(String text) ->
          PLACES.contains(pattern) && !missing.contains(text)
              ? Optional.of(value)
              : Optional.empty();
      case Fields(Map<String, Value> fields) -> {
        Map<String, Value> texts = new LinkedHashMap<>();
        fields.forEach(
            (name, field) ->
                translation(field, missing, pattern + "/" + name)
                    .ifPresent(text -> texts.put(name, text)));
        yield texts.isEmpty() ? Optional.empty() : Optional.of(new Fields(texts));
      }
      case Items(List<Value> items) -> {
        List<Optional<Value>> texts =
            items.stream().map(item -> translation(item, missing, pattern + "/*")).toList();
        yield texts.stream().allMatch(Optional::isEmpty)
            ? Optional.empty()
            : Optional.of(
                new Items(
                    IntStream.range(0, items.size())
                        .mapToObj(i -> texts.get(i).orElseGet(() -> Value.blank(items.get(i))))
                        .toList()));
      }
      case Value.Numeral _, Value.Flag _, Value.Nothing _ -> Optional.empty();
    };
  }

  /// Returns the draft with its texts replaced by their translations; untranslated texts are kept.
  public static Draft merged(Draft draft, String language) {
    Draft merged = new Draft(draft.root());
    for (Place place : all(draft)) {
      String own = draft.text(language, place);
      merged = own.isBlank() ? merged : merged.with(place, own);
    }
    return merged;
  }

  /// The places of the non-blank texts of a draft, in file order.
  public static List<Place> places(Draft draft) {
    return all(draft).stream().filter(place -> !draft.text(place).isBlank()).toList();
  }

  private static List<Place> all(Draft draft) {
    List<Place> places = new ArrayList<>();
    collect(draft.root(), Place.ROOT, "", places);
    return places;
  }

  private static void collect(Value value, Place at, String pattern, List<Place> places) {
    switch (value) {
      case Text _ -> {
        if (PLACES.contains(pattern)) {
          places.add(at);
        }
      }
      case Fields(Map<String, Value> fields) ->
          fields.forEach(
              (name, field) -> collect(field, at.child(name), pattern + "/" + name, places));
      case Items(List<Value> items) -> {
        for (int i = 0; i < items.size(); i++) {
          collect(items.get(i), at.child(i), pattern + "/*", places);
        }
      }
      case Value.Numeral _, Value.Flag _, Value.Nothing _ -> {}
    }
  }
}
