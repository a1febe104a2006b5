package app.limber.content;

import app.limber.content.RoutineDecoder.ParsedRoutine;
import app.limber.json.Json;
import java.util.Optional;

/// A content file, or a part of a programme, after reading: what it holds, if anything could be
/// made of it, and its problems.
///
/// @param json the file as it stands; empty if it is no JSON
record LoadedFile(
    ContentFile file,
    Kind kind,
    Optional<Json> json,
    Optional<StretchDecoder.Parsed> stretch,
    Optional<Ordered<ParsedRoutine>> routine,
    ProblemCollector problems) {
  String id() {
    return file.id();
  }

  /// Whether it can be used as it is.
  boolean isFine() {
    return problems.isEmpty() && (stretch.isPresent() || routine.isPresent());
  }

  /// Something read from a file, with the place in lists that the file asks for.
  record Ordered<T>(T value, Optional<Integer> order) {}
}
