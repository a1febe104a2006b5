package app.limber.json;

import app.limber.json.JsonProblem.Flaw;
import java.util.Optional;
import java.util.function.Predicate;

/// What a JSON value should be; [JsonTypes] has the common ones.
///
/// @param <T> what a usable value is read as
@FunctionalInterface
public interface JsonType<T> {
  /// Reads a value.
  ///
  /// @return empty if it is not of this type, after a problem was added
  Optional<T> read(Json json, JsonProblems problems);

  /// This type without the values that `fits` refuses; those are [Flaw#UNUSABLE].
  default JsonType<T> where(Predicate<? super T> fits) {
    return (json, problems) ->
        read(json, problems)
            .flatMap(
                value ->
                    fits.test(value) ? Optional.of(value) : problems.refuse(json, Flaw.UNUSABLE));
  }
}
