package app.limber.content;

import app.limber.routine.Phase;
import app.limber.routine.RepRange;
import app.limber.routine.Variant;
import java.util.List;
import java.util.Optional;

/// Turns the JSON of one way to do a stretch into a [Variant].
final class VariantDecoder {
  private static final int MOST_PHASES = 20;

  private final Values values;
  private final PhaseDecoder phases;

  VariantDecoder(Values values) {
    this.values = values;
    this.phases = new PhaseDecoder(values);
  }

  Optional<Variant> variant(Json json) {
    return values
        .object(json, values.messages().text("content.expected.variant"))
        .flatMap(this::variant);
  }

  private Optional<Variant> variant(Json.Structure object) {
    Fields fields = new Fields(object, values);
    Optional<String> id = fields.required("id", values::id);
    Optional<String> name = fields.required("name", json -> values.text(json, Limits.NAME));
    Optional<RepRange> reps = fields.required("reps", this::reps);
    List<Phase> movement = fields.list("movement", 1, MOST_PHASES, phases::phase);
    if (!fields.complete()) {
      return Optional.empty();
    }
    if (movement.stream().noneMatch(Phase::counts)) {
      values
          .findings()
          .add(
              fields.at("movement"),
              values.messages().text("content.found.no-count"),
              values.messages().text("content.expected.count"));
      return Optional.empty();
    }
    return Optional.of(
        new Variant(id.orElseThrow(), name.orElseThrow(), reps.orElseThrow(), movement));
  }

  private Optional<RepRange> reps(Json json) {
    return values.object(json, values.messages().text("content.expected.reps")).flatMap(this::reps);
  }

  private Optional<RepRange> reps(Json.Structure object) {
    Fields fields = new Fields(object, values);
    Optional<Integer> min = fields.required("min", this::count);
    Optional<Integer> standard = fields.required("default", this::count);
    Optional<Integer> max = fields.required("max", this::count);
    if (!fields.complete()) {
      return Optional.empty();
    }
    int least = min.orElseThrow();
    int most = max.orElseThrow();
    if (most < least) {
      values
          .findings()
          .add(
              fields.at("max"),
              String.valueOf(most),
              values.messages().text("content.expected.at-least", least));
      return Optional.empty();
    }
    int chosen = standard.orElseThrow();
    if (chosen < least || chosen > most) {
      values
          .findings()
          .add(
              fields.at("default"),
              String.valueOf(chosen),
              values.messages().text("content.expected.whole", least, most));
      return Optional.empty();
    }
    return Optional.of(new RepRange(least, chosen, most));
  }

  private Optional<Integer> count(Json json) {
    return values.whole(json, 1, Limits.REPS);
  }
}
