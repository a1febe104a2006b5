package app.limber.practice.library;

import app.limber.routine.ContentProblem;
import app.limber.routine.Library;
import java.util.List;
import java.util.Set;

/// What a check of content files found.
///
/// @param content everything that can be used, including what was not checked
/// @param stretches the ids of the stretches that are in the checked files and fine
/// @param routines the ids of the routines that are in the checked files and fine
public record CheckedContent(
    Content content, Set<String> stretches, Set<String> routines, List<ContentProblem> problems) {
  public CheckedContent {
    stretches = Set.copyOf(stretches);
    routines = Set.copyOf(routines);
    problems = List.copyOf(problems);
  }

  /// The result of checking everything.
  public static CheckedContent all(Content content) {
    Library library = content.library();
    return new CheckedContent(
        content, library.stretches().keySet(), library.routines().keySet(), library.problems());
  }

  /// The library of the content.
  public Library library() {
    return content.library();
  }
}
