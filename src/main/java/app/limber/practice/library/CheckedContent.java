package app.limber.practice.library;

import app.limber.routine.ContentProblem;
import app.limber.routine.Library;
import java.util.List;
import java.util.Set;

/// What a check of content files found.
///
/// @param library everything that can be used, what was not checked included
/// @param stretches the ids of the stretches that are in the checked files and fine
/// @param routines the ids of the routines that are in the checked files and fine
public record CheckedContent(
    Library library, Set<String> stretches, Set<String> routines, List<ContentProblem> problems) {
  public CheckedContent {
    stretches = Set.copyOf(stretches);
    routines = Set.copyOf(routines);
    problems = List.copyOf(problems);
  }

  /// What a check of a whole library found.
  public static CheckedContent all(Library library) {
    return new CheckedContent(
        library, library.stretches().keySet(), library.routines().keySet(), library.problems());
  }
}
