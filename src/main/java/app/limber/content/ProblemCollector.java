package app.limber.content;

import app.limber.routine.ContentProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The problems found in one file so far.
final class ProblemCollector {
  private final String file;
  private final List<ContentProblem> problems = new ArrayList<>();

  /// @param file the file's name as people shall see it
  ProblemCollector(String file) {
    this.file = file;
  }

  void add(SourceLocation at, String found, String expected) {
    add(at, found, expected, Optional.empty());
  }

  void add(SourceLocation at, String found, String expected, Optional<String> hint) {
    problems.add(
        new ContentProblem(
            file, at.line(), at.column(), at.pointer(), found, expected, hint.orElse(null)));
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  int count() {
    return problems.size();
  }

  String file() {
    return file;
  }

  /// The problems in the order of the file.
  List<ContentProblem> problems() {
    return problems.stream()
        .sorted(
            Comparator.comparingInt(ContentProblem::line).thenComparingInt(ContentProblem::column))
        .toList();
  }
}
