package app.limber.routine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// All stretches and routines that could be read, by id, and what was wrong with the others.
///
/// Every step of every routine names a stretch and a variant that are here.
public record Library(
    Map<String, Stretch> stretches, Map<String, Routine> routines, List<ContentProblem> problems) {
  public Library {
    stretches = Collections.unmodifiableMap(new LinkedHashMap<>(stretches));
    routines = Collections.unmodifiableMap(new LinkedHashMap<>(routines));
    problems = List.copyOf(problems);
  }

  public Optional<Routine> routine(String id) {
    return Optional.ofNullable(routines.get(id));
  }

  /// What can be played under a name: a routine by its id, or one stretch alone as
  /// `single:<stretch-id>`.
  public Optional<Routine> playable(String name) {
    return Routine.isSingle(name)
        ? stretch(name.substring(Routine.SINGLE.length()))
            .map(stretch -> Routine.single(stretch, RoutineStep.standard(stretch.id())))
        : routine(name);
  }

  public Optional<Stretch> stretch(String id) {
    return Optional.ofNullable(stretches.get(id));
  }

  /// The ids of the stretches that each routine has, by the routine's id.
  public Map<String, Set<String>> stretchesOfRoutines() {
    return routines.values().stream()
        .collect(
            Collectors.toMap(
                Routine::id,
                routine ->
                    routine.steps().stream()
                        .map(RoutineStep::stretch)
                        .collect(Collectors.toSet())));
  }
}
