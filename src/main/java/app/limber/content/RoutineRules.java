package app.limber.content;

import app.limber.routine.Phase;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.words.NearestName;
import app.limber.words.Words;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Holds the names and doses of a routine against the stretches that there are.
final class RoutineRules {
  private final Map<String, Placed<Stretch>> stretches;
  private final Set<String> broken;
  private final Phrases phrases;
  private final Words words;

  /// @param broken the ids of stretches whose files have problems and that nothing stands in for
  RoutineRules(Map<String, Placed<Stretch>> stretches, Set<String> broken, Phrases phrases) {
    this.stretches = stretches;
    this.broken = broken;
    this.phrases = phrases;
    this.words = phrases.words();
  }

  /// Reports what is wrong with a routine.
  void check(RoutineDraft draft, Findings findings) {
    int before = findings.count();
    Set<String> told = new HashSet<>();
    Duration total = draft.routine().restTime().multipliedBy(draft.steps().size() - 1L);
    for (RoutineDraft.Step step : draft.steps()) {
      String id = step.step().stretch();
      Placed<Stretch> stretch = stretches.get(id);
      if (stretch == null) {
        if (told.add(id)) {
          unknown(step, findings);
        }
      } else {
        Optional<Variant> variant = variant(step, stretch.value(), findings);
        variant.ifPresent(v -> dose(step, v, findings));
        total = total.plus(variant.map(v -> atMost(stretch, v, step)).orElse(Duration.ZERO));
      }
    }
    if (findings.count() == before && total.compareTo(Dose.LONGEST) > 0) {
      findings.add(
          draft.stretchesAt(),
          words.text("content.found.hours", total.toHours()),
          words.text("content.expected.hours", Dose.LONGEST.toHours()));
    }
  }

  private static Duration atMost(Placed<Stretch> stretch, Variant variant, RoutineDraft.Step step) {
    return Dose.atMost(stretch.value(), variant, step.step());
  }

  private void unknown(RoutineDraft.Step step, Findings findings) {
    String id = step.step().stretch();
    if (broken.contains(id)) {
      findings.add(
          step.at("stretch"),
          words.text("content.found.broken-stretch", Phrases.quoted(id)),
          words.text("content.expected.readable-stretch"));
    } else {
      findings.add(
          step.at("stretch"),
          Phrases.quoted(id),
          words.text("content.expected.stretch-id"),
          NearestName.of(id, stretches.keySet()));
    }
  }

  private Optional<Variant> variant(RoutineDraft.Step step, Stretch stretch, Findings findings) {
    String id = step.step().variant();
    if (id == null) {
      return Optional.of(stretch.standardVariant());
    }
    Optional<Variant> variant = stretch.variant(id);
    if (variant.isEmpty()) {
      List<String> known = stretch.variants().stream().map(Variant::id).toList();
      findings.add(
          step.at("variant"), Phrases.quoted(id), phrases.oneOf(known), NearestName.of(id, known));
    }
    return variant;
  }

  private void dose(RoutineDraft.Step place, Variant variant, Findings findings) {
    RoutineStep step = place.step();
    Integer reps = step.reps();
    if (reps != null && !variant.reps().contains(reps)) {
      findings.add(
          place.at("reps"),
          String.valueOf(reps),
          words.text("content.expected.whole", variant.reps().min(), variant.reps().max()));
    }
    Duration hold = step.holdTime();
    if (hold != null) {
      variant
          .hold()
          .ifPresentOrElse(
              range -> hold(place.at("holdSeconds"), hold, range, findings),
              () ->
                  findings.add(
                      place.at("holdSeconds"),
                      words.text("content.found.hold", Values.plain(hold)),
                      words.text("content.expected.no-hold", Phrases.quoted(variant.id()))));
    }
  }

  private void hold(Spot at, Duration chosen, Phase.Hold range, Findings findings) {
    if (chosen.compareTo(range.min()) < 0 || chosen.compareTo(range.max()) > 0) {
      String min = Values.plain(range.min());
      String max = Values.plain(range.max());
      findings.add(
          at,
          Values.plain(chosen),
          min.equals(max)
              ? words.text("content.expected.exactly", min)
              : words.text("content.expected.seconds", min, max));
    }
  }
}
