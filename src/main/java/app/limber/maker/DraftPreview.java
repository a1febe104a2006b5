package app.limber.maker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Fills in the missing texts of a draft so that it can be played.
public final class DraftPreview {
  private static final String MISSING = "…";
  private static final Set<String> REQUIRED_TEXTS = Set.of("name", "why", "feel", "cue", "text");
  private static final Set<String> OPTIONAL_TEXTS =
      Set.of("say", "firstSay", "beginSay", "switchSay", "endSay", "closeSay", "tone", "pose");
  private static final List<String> REQUIRED_LISTS = List.of("setup", "steps");

  private DraftPreview() {}

  /// Returns the draft with a placeholder for each required text that is blank; optional blank
  /// texts are removed.
  public static Draft filled(Draft draft) {
    Draft filled = new Draft((Value.Fields) filled(draft.root()));
    for (String name : REQUIRED_LISTS) {
      Place place = Place.of(name);
      if (filled.items(place).isEmpty()) {
        filled = filled.with(place, new Value.Items(List.of(new Value.Text(MISSING))));
      }
    }
    return filled;
  }

  private static Value filled(Value value) {
    return switch (value) {
      case Value.Fields(Map<String, Value> fields) -> {
        Map<String, Value> filled = new LinkedHashMap<>();
        fields.forEach(
            (name, field) -> {
              boolean blank = isBlank(field);
              if (blank && REQUIRED_TEXTS.contains(name)) {
                filled.put(name, new Value.Text(MISSING));
              } else if (!blank || !OPTIONAL_TEXTS.contains(name)) {
                filled.put(name, filled(field));
              }
            });
        yield new Value.Fields(filled);
      }
      case Value.Items(List<Value> items) -> new Value.Items(present(items).toList());
      case Value.Text _, Value.Numeral _, Value.Flag _, Value.Nothing _ -> value;
    };
  }

  private static Stream<Value> present(List<Value> items) {
    return items.stream().filter(item -> !isBlank(item)).map(DraftPreview::filled);
  }

  private static boolean isBlank(Value value) {
    return value instanceof Value.Text(String text) && text.isBlank();
  }
}
