package app.limber.content;

import static app.limber.json.JsonTypes.object;

import app.limber.json.JsonFields;
import app.limber.json.JsonType;
import app.limber.json.JsonTypes;
import app.limber.maker.DraftPhases;
import app.limber.routine.Overrides;
import app.limber.routine.Phase;
import app.limber.routine.RepRange;
import app.limber.routine.Variant;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Decodes one way to do a stretch.
final class VariantDecoder {
  private static final int MOST_SENTENCES = 10;
  private static final int MOST_STEPS = 20;

  private final ProblemCollector problems;
  private final JsonType<Phase> phase;
  private final JsonType<RepRange> reps;

  VariantDecoder(ProblemCollector problems) {
    this.problems = problems;
    this.phase = new PhaseDecoder(problems).type();
    this.reps = object(problems.text("content.expected.reps"), this::reps);
  }

  JsonType<Variant> type() {
    return object(problems.text("content.expected.variant"), this::variant);
  }

  private Optional<Variant> variant(JsonFields fields) {
    Optional<String> id = fields.required("id", ContentTypes.ID);
    Optional<String> name = fields.required("name", ContentTypes.NAME);
    Optional<RepRange> range = fields.required("reps", reps);
    Overrides overrides = overrides(fields);
    List<String> explain = sentences(fields, "explain", MOST_SENTENCES);
    Optional<String> begin = fields.optional("beginSay", ContentTypes.SPOKEN);
    List<Phase> movement = fields.list("movement", 1, DraftPhases.MOST, phase);
    if (fields.complete() && movement.stream().noneMatch(Phase::counts)) {
      problems.add(
          fields.at("movement"),
          problems.text("content.found.no-count"),
          problems.text("content.expected.count"));
    }
    return fields.fine()
        ? Optional.of(
            new Variant(
                id.get(),
                name.get(),
                range.get(),
                overrides,
                explain,
                begin.orElse(null),
                movement))
        : Optional.empty();
  }

  /// The fields that replace those of the stretch.
  private static Overrides overrides(JsonFields fields) {
    List<String> setup = sentences(fields, "setup", MOST_SENTENCES);
    List<String> steps = sentences(fields, "steps", MOST_STEPS);
    Optional<Duration> setupTime = fields.optional("setupSeconds", ContentTypes.TIME);
    Optional<Duration> switchTime = fields.optional("switchSeconds", ContentTypes.TIME);
    Optional<String> swap = fields.optional("switchSay", ContentTypes.SPOKEN);
    Optional<String> end = fields.optional("endSay", ContentTypes.SPOKEN);
    Optional<String> close = fields.optional("closeSay", ContentTypes.SPOKEN);
    return new Overrides(
        setup,
        steps,
        setupTime.orElse(null),
        switchTime.orElse(null),
        swap.orElse(null),
        end.orElse(null),
        close.orElse(null));
  }

  /// The sentences of an optional field, at least one where it is given; none where it is not.
  private static List<String> sentences(JsonFields fields, String name, int most) {
    return fields.optional(name, JsonTypes.list(1, most, ContentTypes.SENTENCES)).orElse(List.of());
  }

  private Optional<RepRange> reps(JsonFields fields) {
    Optional<Integer> min = fields.required("min", ContentTypes.REPS);
    Optional<Integer> standard = fields.required("default", ContentTypes.REPS);
    Optional<Integer> max = fields.required("max", ContentTypes.REPS);
    if (!fields.complete()) {
      return Optional.empty();
    }
    if (max.get() < min.get()) {
      problems.add(
          fields.at("max"),
          String.valueOf(max.get()),
          problems.text("content.expected.at-least", min.get()));
      return Optional.empty();
    }
    RepRange range = new RepRange(min.get(), min.get(), max.get());
    if (!range.contains(standard.get())) {
      problems.add(
          fields.at("default"),
          String.valueOf(standard.get()),
          problems.phrases().messages().wholeNumber(min.get(), max.get()));
      return Optional.empty();
    }
    return Optional.of(new RepRange(min.get(), standard.get(), max.get()));
  }
}
