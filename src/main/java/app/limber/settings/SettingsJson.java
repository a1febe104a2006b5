package app.limber.settings;

import app.limber.practice.FirstSide;
import app.limber.practice.Settings;
import app.limber.practice.SettingsStore.Loaded;
import app.limber.practice.SettingsStore.Reading;
import app.limber.practice.Theme;
import app.limber.words.Words;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON shape of the settings. A missing value has its default; so has an unusable one, which
/// is noted.
final class SettingsJson {
  private final ObjectNode object;
  private boolean unusable;

  SettingsJson(ObjectNode object) {
    this.object = object;
  }

  static ObjectNode write(Settings settings) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("safetyRead", settings.safetyRead());
    object.put("theme", Words.code(settings.theme()));
    object.put("textPercent", settings.textPercent());
    object.put("pace", settings.pace());
    object.put("breathSeconds", settings.breathSeconds());
    object.put("firstSide", Words.code(settings.firstSide()));
    object.put("dayStart", settings.dayStart().toString());
    object.put("restDays", settings.restDays());
    object.put("askStiffness", settings.askStiffness());
    object.put("muted", settings.muted());
    return object;
  }

  Loaded read() {
    Settings usual = Settings.standard();
    Settings settings =
        new Settings(
            flag("safetyRead", usual.safetyRead()),
            constant("theme", Theme.values(), usual.theme()),
            number("textPercent", 100, 175, usual.textPercent()),
            value(
                "pace",
                JsonNode::isNumber,
                JsonNode::asDouble,
                pace -> pace >= 0.75 && pace <= 1.5,
                usual.pace()),
            number("breathSeconds", 4, 12, usual.breathSeconds()),
            constant("firstSide", FirstSide.values(), usual.firstSide()),
            value(
                "dayStart",
                SettingsJson::isTime,
                node -> LocalTime.parse(node.asString()),
                time -> time.getHour() < 12,
                usual.dayStart()),
            number("restDays", 0, 6, usual.restDays()),
            flag("askStiffness", usual.askStiffness()),
            flag("muted", usual.muted()));
    return new Loaded(settings, unusable ? Reading.PARTLY : Reading.FINE);
  }

  private boolean flag(String name, boolean usual) {
    return value(name, JsonNode::isBoolean, JsonNode::asBoolean, flag -> true, usual);
  }

  private int number(String name, int min, int max, int usual) {
    return value(
        name,
        node -> node.isIntegralNumber() && node.canConvertToInt(),
        JsonNode::asInt,
        number -> number >= min && number <= max,
        usual);
  }

  private <E extends Enum<E>> E constant(String name, E[] constants, E usual) {
    Function<JsonNode, Optional<E>> find =
        node ->
            Arrays.stream(constants)
                .filter(constant -> Words.code(constant).equals(node.asString()))
                .findFirst();
    return value(
        name,
        node -> node.isString() && find.apply(node).isPresent(),
        node -> find.apply(node).orElse(usual),
        constant -> true,
        usual);
  }

  private static boolean isTime(JsonNode node) {
    if (!node.isString()) {
      return false;
    }
    try {
      LocalTime.parse(node.asString());
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private <T> T value(
      String name,
      Predicate<JsonNode> fits,
      Function<JsonNode, T> read,
      Predicate<T> inRange,
      T usual) {
    JsonNode node = object.get(name);
    if (node == null || node.isNull()) {
      return usual;
    }
    if (fits.test(node)) {
      T value = read.apply(node);
      if (inRange.test(value)) {
        return value;
      }
    }
    unusable = true;
    return usual;
  }
}
