package app.limber.content;

import app.limber.content.LoadedFile.Ordered;
import app.limber.content.RoutineDecoder.ParsedRoutine;
import app.limber.json.SourceLocation;
import app.limber.routine.Phase;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.values.Durations;
import app.limber.words.Messages;
import app.limber.words.NearestName;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Validates the stretch references and doses of a routine.
final class RoutineRules {
  private final Map<String, Ordered<Stretch>> stretches;
  private final Set<String> broken;
  private final Phrases phrases;
  private final Messages messages;

  /// @param broken the ids of stretches whose files have problems and that are not replaced
  RoutineRules(Map<String, Ordered<Stretch>> stretches, Set<String> broken, Phrases phrases) {
    this.stretches = stretches;
    this.broken = broken;
    this.phrases = phrases;
    this.messages = phrases.messages();
  }

  /// Reports what is wrong with a routine.
  void check(ParsedRoutine draft, ProblemCollector problems) {
    int before = problems.count();
    Set<String> told = new HashSet<>();
    Duration total = Durations.times(draft.routine().restTime(), draft.steps().size() - 1L);
    for (ParsedRoutine.Step step : draft.steps()) {
      String id = step.step().stretch();
      Ordered<Stretch> stretch = stretches.get(id);
      if (stretch == null) {
        if (told.add(id)) {
          unknown(step, problems);
        }
      } else {
        Optional<Variant> variant = variant(step, stretch.value(), problems);
        variant.ifPresent(v -> dose(step, v, problems));
        total = total.plus(variant.map(v -> atMost(stretch, v, step)).orElse(Duration.ZERO));
      }
    }
    if (problems.count() == before && total.compareTo(DoseLimits.LONGEST) > 0) {
      problems.add(
          draft.stretchesAt(),
          messages.text("content.found.hours", total.toHours()),
          messages.text("content.expected.hours", DoseLimits.LONGEST.toHours()));
    }
  }

  /// Reports the problems of a step with a known stretch.
  void checkStep(ParsedRoutine.Step step, ProblemCollector problems) {
    Ordered<Stretch> stretch = stretches.get(step.step().stretch());
    if (stretch != null) {
      variant(step, stretch.value(), problems).ifPresent(v -> dose(step, v, problems));
    }
  }

  private static Duration atMost(
      Ordered<Stretch> stretch, Variant variant, ParsedRoutine.Step step) {
    return DoseLimits.atMost(stretch.value(), variant, step.step());
  }

  private void unknown(ParsedRoutine.Step step, ProblemCollector problems) {
    String id = step.step().stretch();
    if (broken.contains(id)) {
      problems.add(
          step.at("stretch"),
          messages.text("content.found.broken-stretch", Phrases.quoted(id)),
          messages.text("content.expected.readable-stretch"));
    } else {
      problems.add(
          step.at("stretch"),
          Phrases.quoted(id),
          messages.text("content.expected.stretch-id"),
          NearestName.of(id, stretches.keySet()));
    }
  }

  private Optional<Variant> variant(
      ParsedRoutine.Step step, Stretch stretch, ProblemCollector problems) {
    String id = step.step().variant();
    if (id == null) {
      return Optional.of(stretch.standardVariant());
    }
    Optional<Variant> variant = stretch.variant(id);
    if (variant.isEmpty()) {
      List<String> known = stretch.variants().stream().map(Variant::id).toList();
      problems.add(
          step.at("variant"), Phrases.quoted(id), phrases.oneOf(known), NearestName.of(id, known));
    }
    return variant;
  }

  private void dose(ParsedRoutine.Step place, Variant variant, ProblemCollector problems) {
    RoutineStep step = place.step();
    Integer reps = step.reps();
    if (reps != null && !variant.reps().contains(reps)) {
      problems.add(
          place.at("reps"),
          String.valueOf(reps),
          messages.wholeNumber(variant.reps().min(), variant.reps().max()));
    }
    Duration hold = step.holdTime();
    if (hold != null) {
      variant
          .hold()
          .ifPresentOrElse(
              range -> hold(place.at("holdSeconds"), hold, range, problems),
              () ->
                  problems.add(
                      place.at("holdSeconds"),
                      messages.text("content.found.hold", ContentTypes.plain(hold)),
                      messages.text("content.expected.no-hold", Phrases.quoted(variant.id()))));
    }
  }

  private void hold(
      SourceLocation at, Duration chosen, Phase.Hold range, ProblemCollector problems) {
    if (chosen.compareTo(range.min()) < 0 || chosen.compareTo(range.max()) > 0) {
      String min = ContentTypes.plain(range.min());
      String max = ContentTypes.plain(range.max());
      problems.add(
          at,
          ContentTypes.plain(chosen),
          min.equals(max)
              ? messages.text("content.expected.exactly", min)
              : messages.text("content.expected.seconds", min, max));
    }
  }
}
