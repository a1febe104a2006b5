package app.limber.settings;

import app.limber.json.JsonFields;
import app.limber.json.JsonProblem.Flaw;
import app.limber.json.JsonType;
import app.limber.json.JsonTypes;
import app.limber.practice.preferences.CustomDose;
import app.limber.practice.preferences.Exclusion;
import app.limber.practice.preferences.Range;
import app.limber.practice.preferences.StretchSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads and writes the settings of single stretches: two lists of objects, each of which names its
/// stretch. An entry without a usable name is left out.
final class StretchSettingsJson {
  private static final Range REPS = new Range(1, 999);
  private static final Range HOLD_SECONDS = new Range(1, 3600);

  private static final JsonType<String> NAME = JsonTypes.text().where(name -> !name.isBlank());

  static final JsonType<Instant> INSTANT = JsonTypes.parsed(Flaw.NO_INSTANT, Instant::parse);

  private StretchSettingsJson() {}

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
              Instant since = dose.since();
              if (since != null) {
                entry.put("since", since.toString());
              }
            });
  }

  static StretchSettings read(JsonFields fields) {
    return new StretchSettings(
        byStretch(fields, "leftOut", StretchSettingsJson::leftOut),
        byStretch(fields, "doses", StretchSettingsJson::dose));
  }

  /// How a stretch is left out; one whose day cannot be read is not left out at all, rather than
  /// for ever.
  private static Optional<Exclusion> leftOut(JsonFields entry) {
    Optional<LocalDate> day = entry.optional("day", JsonTypes.date());
    boolean pain = entry.optional("pain", JsonTypes.flag()).orElse(false);
    return entry.fine() ? Optional.of(new Exclusion(day.orElse(null), pain)) : Optional.empty();
  }

  private static Optional<CustomDose> dose(JsonFields entry) {
    return Optional.of(
        new CustomDose(
            entry.optional("variant", NAME).orElse(null),
            entry.optional("reps", SettingsJson.whole(REPS)).orElse(null),
            entry.optional("holdSeconds", SettingsJson.whole(HOLD_SECONDS)).orElse(null),
            entry.optional("since", INSTANT).orElse(null)));
  }

  private static <T> Map<String, T> byStretch(
      JsonFields fields, String name, Function<JsonFields, Optional<T>> read) {
    JsonType<Map.Entry<String, T>> entry = JsonTypes.object("", object -> named(object, read));
    Map<String, T> found = new LinkedHashMap<>();
    fields
        .optional(name, JsonTypes.list(0, Integer.MAX_VALUE, entry))
        .ifPresent(all -> all.forEach(one -> found.put(one.getKey(), one.getValue())));
    return found;
  }

  private static <T> Optional<Map.Entry<String, T>> named(
      JsonFields entry, Function<JsonFields, Optional<T>> read) {
    Optional<String> stretch = entry.required("stretch", NAME);
    Optional<T> value = read.apply(entry);
    entry.completeIgnoring(_ -> {});
    return stretch.flatMap(id -> value.map(usable -> Map.entry(id, usable)));
  }
}
