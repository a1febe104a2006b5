package app.limber.maker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The order of fields in the shipped files, which determines where a new field is inserted.
final class FieldOrder {
  private static final List<String> ORDER =
      List.of(
          // A stretch.
          "$schema",
          "id",
          "name",
          "order",
          "group",
          "position",
          "why",
          "setup",
          "steps",
          "feel",
          "feelRegion",
          "inset",
          "notes",
          "cautions",
          "sideSay",
          "switchSay",
          "endSay",
          "closeSay",
          "equipment",
          "setupSeconds",
          "closeSeconds",
          "ready",
          "sides",
          "switchSeconds",
          "variants",
          "startPose",
          "waysIn",
          "poses",
          "sources",
          // A variant, and its repetitions.
          "min",
          "default",
          "max",
          "reps",
          "explain",
          "beginSay",
          "movement",
          // A phase.
          "kind",
          "seconds",
          "minSeconds",
          "maxSeconds",
          "breaths",
          "tone",
          "cue",
          "pose",
          "firstSay",
          "say",
          "counts",
          // A pose.
          "view",
          "felt",
          "arrow",
          "via",
          "angles",
          "contacts",
          "strap");

  private FieldOrder() {}

  /// Returns the fields with another one, which keeps its place if it already exists.
  static Map<String, Value> put(Map<String, Value> fields, String name, Value value) {
    Map<String, Value> all = new LinkedHashMap<>();
    int place = ORDER.indexOf(name);
    boolean placed = fields.containsKey(name) || place < 0;
    for (Map.Entry<String, Value> field : fields.entrySet()) {
      if (!placed && ORDER.indexOf(field.getKey()) > place) {
        all.put(name, value);
        placed = true;
      }
      all.put(field.getKey(), field.getValue());
    }
    all.put(name, value);
    return all;
  }
}
