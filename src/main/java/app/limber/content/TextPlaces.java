package app.limber.content;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The places of the texts in a content file, which a translation repeats.
///
/// A place is a JSON Pointer with `*` for any item of a list.
///
/// @param texts the places of the texts
/// @param landmarks the places of values that a translation may repeat as they are, for its readers
/// @param ways the places of the lists and objects that hold texts
record TextPlaces(Set<String> texts, Set<String> landmarks, Set<String> ways) {
  private static final TextPlaces STRETCH =
      of(
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
              "/variants/*/explain/*",
              "/variants/*/movement/*/cue",
              "/variants/*/movement/*/say",
              "/variants/*/movement/*/firstSay",
              "/sources/*"),
          Set.of("/variants/*/id"));
  private static final TextPlaces ROUTINE = of(Set.of("/name", "/description"), Set.of());

  /// The name of the field with the place of the schema, which any file may have.
  static final String SCHEMA = "/$schema";

  private static TextPlaces of(Set<String> texts, Set<String> landmarks) {
    return new TextPlaces(
        texts,
        landmarks,
        texts.stream().flatMap(TextPlaces::before).collect(Collectors.toUnmodifiableSet()));
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

  private static Stream<String> before(String place) {
    Stream.Builder<String> all = Stream.builder();
    for (int end = place.lastIndexOf('/'); end >= 0; end = place.lastIndexOf('/', end - 1)) {
      all.add(place.substring(0, end));
    }
    return all.build();
  }
}
