package app.limber.content;

import app.limber.routine.ContentProblem;
import java.util.List;
import java.util.stream.Stream;

/// Content from one place: its files as read, and the problems of the place itself.
record Layer(List<LoadedFile> files, List<ContentProblem> placeProblems) {
  Layer {
    files = List.copyOf(files);
    placeProblems = List.copyOf(placeProblems);
  }

  /// All problems: those of the place first, then file by file.
  Stream<ContentProblem> problems() {
    return Stream.concat(
        placeProblems.stream(), files.stream().flatMap(f -> f.problems().problems().stream()));
  }
}
