package app.limber.settings;

import app.limber.json.JsonFields;
import app.limber.json.JsonType;
import app.limber.json.JsonTypes;
import app.limber.plan.WeekPlan;
import app.limber.values.Require;
import app.limber.words.Messages;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads and writes the plan for the week: an object with a list of routine ids for each day. An id
/// that is none is left out; a day that cannot be read has no routine.
final class WeekPlanJson {
  private static final String FIELD = "weekPlan";
  private static final JsonType<List<String>> ROUTINES =
      JsonTypes.list(0, WeekPlan.MOST_ON_A_DAY, JsonTypes.text().where(Require::isId));

  private WeekPlanJson() {}

  static void write(WeekPlan plan, ObjectNode object) {
    ObjectNode days = object.putObject(FIELD);
    plan.routines()
        .forEach(
            (day, ids) -> {
              ArrayNode routines = days.putArray(Messages.code(day));
              ids.forEach(routines::add);
            });
  }

  static WeekPlan read(JsonFields fields) {
    return fields.optional(FIELD, JsonTypes.object("", WeekPlanJson::plan)).orElse(WeekPlan.EMPTY);
  }

  private static Optional<WeekPlan> plan(JsonFields fields) {
    Map<DayOfWeek, List<String>> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      fields.optional(Messages.code(day), ROUTINES).ifPresent(ids -> days.put(day, ids));
    }
    return Optional.of(new WeekPlan(days));
  }
}
