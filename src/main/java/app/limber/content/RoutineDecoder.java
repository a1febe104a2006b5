package app.limber.content;

import app.limber.content.LoadedFile.Ordered;
import app.limber.json.Json;
import app.limber.json.JsonFields;
import app.limber.json.JsonTypes;
import app.limber.json.SourceLocation;
import app.limber.practice.library.RoutineDraft;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Decodes a routine file.
final class RoutineDecoder {
  private final ProblemCollector problems;

  RoutineDecoder(ProblemCollector problems) {
    this.problems = problems;
  }

  /// @param fileId the file's name without `.json`, which the id must repeat
  Optional<Ordered<ParsedRoutine>> routine(Json json, String fileId) {
    return JsonTypes.object(
            problems.text("content.expected.routine"), fields -> routine(fields, fileId))
        .read(json, problems);
  }

  private Optional<Ordered<ParsedRoutine>> routine(JsonFields fields, String fileId) {
    ContentTypes.Header header = ContentTypes.Header.read(fields, problems, fileId);
    Optional<String> description = fields.optional("description", ContentTypes.SENTENCES);
    Optional<Duration> rest = fields.required("restSeconds", ContentTypes.TIME);
    List<ParsedRoutine.Step> steps =
        fields.list(
            "stretches",
            1,
            RoutineDraft.MOST_STEPS,
            JsonTypes.object(problems.text("content.expected.step"), RoutineDecoder::step));
    return fields.build(
        () -> {
          Routine routine =
              new Routine(
                  header.id().get(),
                  header.name().get(),
                  description.orElse(""),
                  rest.get(),
                  steps.stream().map(ParsedRoutine.Step::step).toList());
          return new Ordered<>(
              new ParsedRoutine(routine, steps, fields.at("stretches")), header.order());
        });
  }

  private static Optional<ParsedRoutine.Step> step(JsonFields fields) {
    Optional<String> stretch = fields.required("stretch", ContentTypes.ID);
    Optional<String> variant = fields.optional("variant", ContentTypes.ID);
    Optional<Integer> reps = fields.optional("reps", ContentTypes.REPS);
    Optional<Duration> setup = fields.optional("setupSeconds", ContentTypes.TIME);
    Optional<Duration> hold = fields.optional("holdSeconds", ContentTypes.LENGTH);
    Optional<Boolean> fixed = fields.optional("fixedDose", JsonTypes.flag());
    return fields.build(
        () ->
            new ParsedRoutine.Step(
                new RoutineStep(
                    stretch.get(),
                    variant.orElse(null),
                    reps.orElse(null),
                    setup.orElse(null),
                    hold.orElse(null),
                    fixed.orElse(false)),
                fields.object()));
  }

  /// A routine as decoded, before its stretch references are validated.
  ///
  /// @param steps the routine's steps, each with the object it was read from
  record ParsedRoutine(Routine routine, List<Step> steps, SourceLocation stretchesAt) {
    ParsedRoutine {
      steps = List.copyOf(steps);
    }

    /// One step and the object it was read from.
    record Step(RoutineStep step, Json.Structure json) {
      SourceLocation at(String name) {
        return json.at(name);
      }
    }
  }
}
