package app.limber.settings;

import app.limber.practice.preferences.CustomDose;
import app.limber.practice.preferences.Exclusion;
import app.limber.practice.preferences.Range;
import app.limber.practice.preferences.StretchSettings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The JSON shape of what the user has chosen for single stretches: two lists of objects, each of
/// which names its stretch.
final class StretchSettingsJson {
  private static final Range REPS = new Range(1, 999);
  private static final Range HOLD_SECONDS = new Range(1, 3600);

  private final UsableValues values;

  StretchSettingsJson(UsableValues values) {
    this.values = values;
  }

  static void write(StretchSettings settings, ObjectNode object) {
    ArrayNode leftOut = object.putArray("leftOut");
    settings
        .leftOut()
        .forEach(
            (stretch, how) -> {
              ObjectNode entry = leftOut.addObject();
              entry.put("stretch", stretch);
              LocalDate day = how.day();
              entry.put("day", day == null ? null : day.toString());
              entry.put("pain", how.pain());
            });
    ArrayNode doses = object.putArray("doses");
    settings
        .doses()
        .forEach(
            (stretch, dose) -> {
              ObjectNode entry = doses.addObject();
              entry.put("stretch", stretch);
              entry.put("variant", dose.variant());
              entry.put("reps", dose.reps());
              entry.put("holdSeconds", dose.holdSeconds());
            });
  }

  StretchSettings read() {
    return new StretchSettings(
        byStretch("leftOut", StretchSettingsJson::leftOut),
        byStretch("doses", StretchSettingsJson::dose));
  }

  /// How a stretch is left out; one whose day cannot be read is not left out at all, rather than
  /// for ever.
  private static Optional<Exclusion> leftOut(UsableValues entry) {
    Exclusion how = new Exclusion(entry.dateOrNone("day"), entry.flag("pain", false));
    return entry.allUsable() ? Optional.of(how) : Optional.empty();
  }

  private static Optional<CustomDose> dose(UsableValues entry) {
    return Optional.of(
        new CustomDose(
            entry.text("variant", text -> !text.isBlank()),
            entry.numberOrNone("reps", REPS),
            entry.numberOrNone("holdSeconds", HOLD_SECONDS)));
  }

  private <T> Map<String, T> byStretch(String name, Function<UsableValues, Optional<T>> read) {
    Map<String, T> found = new LinkedHashMap<>();
    values
        .objects(name, entry -> named(entry, read))
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }

  private static <T> Optional<Map.Entry<String, T>> named(
      UsableValues entry, Function<UsableValues, Optional<T>> read) {
    @Nullable String stretch = entry.text("stretch", text -> !text.isBlank());
    return stretch == null
        ? Optional.empty()
        : read.apply(entry).map(value -> Map.entry(stretch, value));
  }
}
