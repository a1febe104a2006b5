package app.limber.content;

import app.limber.json.Json;
import app.limber.routine.ContentProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Content from one place: its files as read, their translations into the program's language, and
/// the problems of the place itself.
///
/// @param given whether the user has not written it, so that its problems are reported for what the
///     user wrote instead
record Layer(
    List<LoadedFile> files,
    List<LoadedTranslation> translations,
    List<ContentProblem> placeProblems,
    boolean given) {
  Layer {
    files = List.copyOf(files);
    translations = List.copyOf(translations);
    placeProblems = List.copyOf(placeProblems);
  }

  /// Returns this layer with further problems of the place.
  Layer withProblems(List<ContentProblem> more) {
    List<ContentProblem> all = Stream.of(placeProblems, more).flatMap(List::stream).toList();
    return new Layer(files, translations, all, given);
  }

  /// All problems: those of the place first, then file by file.
  Stream<ContentProblem> problems() {
    return Stream.of(
            placeProblems.stream(),
            // The parts of one programme share their problems.
            files.stream()
                .map(LoadedFile::problems)
                .distinct()
                .flatMap(shared -> shared.problems().stream()),
            translations.stream().flatMap(file -> file.problems().problems().stream()))
        .flatMap(problems -> problems);
  }

  /// The texts of a content file in another language, as read, and the problems of their file.
  record LoadedTranslation(
      ContentFile file, Kind kind, Optional<Json> json, ProblemCollector problems) {
    String id() {
      return file.id();
    }
  }
}
