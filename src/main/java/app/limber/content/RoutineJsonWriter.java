package app.limber.content;

import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a routine in the shape that [RoutineDecoder] reads.
final class RoutineJsonWriter {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SCHEMA = "../schema/routine.schema.json";

  private RoutineJsonWriter() {}

  /// The text of a routine's file, in UTF-8.
  ///
  /// @param order where the routine stands in lists, if it asks for a place
  static byte[] of(Routine routine, Optional<Integer> order) {
    ObjectNode object = JSON.createObjectNode();
    object.put("$schema", SCHEMA);
    object.put("id", routine.id());
    object.put("name", routine.name());
    order.ifPresent(place -> object.put("order", place));
    if (!routine.description().isBlank()) {
      object.put("description", routine.description());
    }
    object.put("restSeconds", seconds(routine.restTime()));
    ArrayNode steps = object.putArray("stretches");
    routine.steps().forEach(step -> write(step, steps.addObject()));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(object);
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
  }

  private static void put(ObjectNode object, String name, @Nullable Duration time) {
    if (time != null) {
      object.put(name, seconds(time));
    }
  }

  private static BigDecimal seconds(Duration time) {
    return new BigDecimal(Values.plain(time));
  }

  /// The place in lists that the routine in a file asks for; empty if there is none, or no file
  /// that can be read.
  static Optional<Integer> orderIn(Path file) {
    try {
      JsonNode order = JSON.readTree(Files.readAllBytes(file)).get("order");
      return order != null && order.isIntegralNumber() && order.canConvertToInt()
          ? Optional.of(order.asInt())
          : Optional.empty();
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }
}
