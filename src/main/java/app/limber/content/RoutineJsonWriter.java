package app.limber.content;

import app.limber.json.Json;
import app.limber.json.JsonOutput;
import app.limber.json.JsonTypes;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.words.Messages;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
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
    object.put("id", routine.id());
    object.put("name", routine.name());
    order.ifPresent(place -> object.put("order", place));
    if (!routine.description().isBlank()) {
      object.put("description", routine.description());
    }
    object.put("restSeconds", seconds(routine.restTime()));
    ArrayNode steps = object.putArray("stretches");
    routine.steps().forEach(step -> write(step, steps.addObject()));
    return JsonOutput.indented(object).getBytes(StandardCharsets.UTF_8);
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
    return new BigDecimal(ContentTypes.plain(time));
  }

  /// The place in lists that the routine in a file asks for; empty if there is none, or no file
  /// that can be read.
  static Optional<Integer> orderIn(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      ProblemCollector ignored = new ProblemCollector("", new Phrases(Messages.of(Locale.ROOT)));
      return FileLoader.json(Files.readString(file), ignored)
          .flatMap(json -> json instanceof Json.Structure o ? o.get("order") : Optional.empty())
          .flatMap(order -> JsonTypes.whole(1, ContentTypes.MAX_ORDER).read(order, ignored));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
