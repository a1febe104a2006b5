package app.limber.json;

import app.limber.json.JsonProblem.Flaw;
import java.util.List;
import java.util.Optional;

/// The problems found in one text so far.
public interface JsonProblems {
  void add(JsonProblem problem);

  /// How many problems were added.
  int count();

  /// Adds a problem of a value.
  ///
  /// @return empty, in place of what could not be read
  default <T> Optional<T> refuse(Json found, Flaw flaw, Object... details) {
    add(new JsonProblem(found.at(), flaw, found, List.of(details)));
    return Optional.empty();
  }
}
