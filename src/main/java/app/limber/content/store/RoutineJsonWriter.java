package app.limber.content.store;

import app.limber.json.JsonOutput;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a routine in the shape that [RoutineDecoder] reads.
final class RoutineJsonWriter {
  private static final String SCHEMA = "../schema/routine.schema.json";

  private RoutineJsonWriter() {}

  /// Formats a routine as the content of its file, in UTF-8.
  ///
  /// @param order the position of the routine in lists, if it has one
  static byte[] of(Routine routine, Optional<Integer> order) {
    ObjectNode object = JsonOutput.object();
    object.put("$schema", SCHEMA);
    write(routine, order, object);
    return JsonOutput.indented(object).getBytes(StandardCharsets.UTF_8);
  }

  /// Writes the fields of a routine.
  static void write(Routine routine, Optional<Integer> order, ObjectNode object) {
    object.put("id", routine.id());
    object.put("name", routine.name());
    order.ifPresent(place -> object.put("order", place));
    if (!routine.description().isBlank()) {
      object.put("description", routine.description());
    }
    object.put("restSeconds", seconds(routine.restTime()));
    ArrayNode steps = object.putArray("stretches");
    routine.steps().forEach(step -> write(step, steps.addObject()));
  }

  private static void write(RoutineStep step, ObjectNode object) {
    object.put("stretch", step.stretch());
    if (step.variant() != null) {
      object.put("variant", step.variant());
    }
    if (step.reps() != null) {
      object.put("reps", step.reps());
    }
    put(object, "setupSeconds", step.setupTime());
    put(object, "holdSeconds", step.holdTime());
    if (step.fixedDose()) {
      object.put("fixedDose", true);
    }
  }

  /// Writes a time in seconds; nothing for null.
  static void put(ObjectNode object, String name, @Nullable Duration time) {
    if (time != null) {
      object.put(name, seconds(time));
    }
  }

  /// The seconds of a duration, without trailing zeros.
  static BigDecimal seconds(Duration time) {
    BigDecimal seconds = BigDecimal.valueOf(time.toNanos(), 9).stripTrailingZeros();
    return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
  }
}
