package app.limber.routine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// All valid stretches and routines by id, and the problems of the others.
///
/// Every step of every routine refers to a stretch and a variant of this library.
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

  /// Finds what can be played: a routine by its id, or a single stretch as
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

  /// The ids of the stretches of each routine, by the routine's id.
  public Map<String, Set<String>> stretchesOfRoutines() {
    return routines.values().stream().collect(Collectors.toMap(Routine::id, Routine::stretches));
  }
}
