package app.limber.content;

import app.limber.routine.ContentProblem;
import java.util.List;
import java.util.stream.Stream;

/// Content from one place: its files as read, their translations into the program's language, and
/// the problems of the place itself.
record Layer(
    List<LoadedFile> files,
    List<LoadedTranslation> translations,
    List<ContentProblem> placeProblems) {
  Layer {
    files = List.copyOf(files);
    translations = List.copyOf(translations);
    placeProblems = List.copyOf(placeProblems);
  }

  /// All problems: those of the place first, then file by file.
  Stream<ContentProblem> problems() {
    return Stream.of(
            placeProblems.stream(),
            files.stream().flatMap(file -> file.problems().problems().stream()),
            translations.stream().flatMap(file -> file.problems().problems().stream()))
        .flatMap(problems -> problems);
  }
}
