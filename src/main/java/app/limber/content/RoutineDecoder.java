package app.limber.content;

import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Turns the JSON of a routine file into a [ParsedRoutine].
final class RoutineDecoder {
  private static final int MOST_STEPS = 100;

  private final Values values;

  RoutineDecoder(Values values) {
    this.values = values;
  }

  /// @param fileId the file's name without `.json`, which the id must repeat
  Optional<Ordered<ParsedRoutine>> routine(Json json, String fileId) {
    return values
        .object(json, values.messages().text("content.expected.routine"))
        .flatMap(object -> routine(object, fileId));
  }

  private Optional<Ordered<ParsedRoutine>> routine(Json.Structure object, String fileId) {
    Fields fields = new Fields(object, values);
    Header header = Header.read(fields, values, fileId);
    Optional<String> description =
        fields.optional("description", json -> values.text(json, Limits.SENTENCES));
    Optional<Duration> rest =
        fields.required(
            "restSeconds", json -> values.seconds(json, Limits.NO_TIME, Limits.LONGEST));
    List<ParsedRoutine.Step> steps = fields.list("stretches", 1, MOST_STEPS, this::step);
    if (!fields.complete()) {
      return Optional.empty();
    }
    Routine routine =
        new Routine(
            header.id().orElseThrow(),
            header.name().orElseThrow(),
            description.orElse(""),
            rest.orElseThrow(),
            steps.stream().map(ParsedRoutine.Step::step).toList());
    return Optional.of(
        new Ordered<>(new ParsedRoutine(routine, steps, fields.at("stretches")), header.order()));
  }

  private Optional<ParsedRoutine.Step> step(Json json) {
    return values.object(json, values.messages().text("content.expected.step")).flatMap(this::step);
  }

  private Optional<ParsedRoutine.Step> step(Json.Structure object) {
    Fields fields = new Fields(object, values);
    Optional<String> stretch = fields.required("stretch", values::id);
    Optional<String> variant = fields.optional("variant", values::id);
    Optional<Integer> reps = fields.optional("reps", json -> values.whole(json, 1, Limits.REPS));
    Optional<Duration> setup =
        fields.optional(
            "setupSeconds", json -> values.seconds(json, Limits.NO_TIME, Limits.LONGEST));
    Optional<Duration> hold =
        fields.optional(
            "holdSeconds", json -> values.seconds(json, Limits.SHORTEST, Limits.LONGEST));
    if (!fields.complete()) {
      return Optional.empty();
    }
    RoutineStep step =
        new RoutineStep(
            stretch.orElseThrow(),
            variant.orElse(null),
            reps.orElse(null),
            setup.orElse(null),
            hold.orElse(null));
    return Optional.of(new ParsedRoutine.Step(step, object));
  }
}
