package app.limber.json;

import app.limber.json.JsonProblem.Flaw;
import app.limber.words.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Reads the fields of one object by name and type, and tracks which required fields are missing
/// and which fields are unknown.
///
/// Call [#complete] or [#completeIgnoring] once after the last field, unless both unknown and
/// missing fields are acceptable.
public final class JsonFields {
  private final Json.Structure object;
  private final JsonProblems problems;
  private final int problemsBefore;
  private final Map<String, Boolean> asked = new LinkedHashMap<>();

  public JsonFields(Json.Structure object, JsonProblems problems) {
    this.object = object;
    this.problems = problems;
    this.problemsBefore = problems.count();
  }

  /// The object itself.
  public Json.Structure object() {
    return object;
  }

  /// Reads a required field. Empty if it is absent or invalid.
  public <T> Optional<T> required(String name, JsonType<T> type) {
    asked.put(name, true);
    return read(name, type);
  }

  /// A field that may be absent; empty if it is, or has a problem.
  public <T> Optional<T> optional(String name, JsonType<T> type) {
    asked.put(name, false);
    return read(name, type);
  }

  /// A list that must be there; empty if it is absent or no list.
  public <T> List<T> list(String name, int min, int max, JsonType<T> item) {
    return required(name, JsonTypes.list(min, max, item)).orElse(List.of());
  }

  private <T> Optional<T> read(String name, JsonType<T> type) {
    return object.get(name).flatMap(value -> type.read(value, problems));
  }

  /// The place of a field's value, or of the object if it has no such field.
  public SourceLocation at(String name) {
    return object.at(name);
  }

  /// Whether no problem was added since the reading of this object began.
  public boolean fine() {
    return problems.count() == problemsBefore;
  }

  /// Adds a problem for every unknown field, and one for all that are missing.
  ///
  /// @return whether the object and everything in it is fine
  public boolean complete() {
    List<String> absent = asked.keySet().stream().filter(this::isAbsent).toList();
    List<String> missing = new ArrayList<>(missing());
    for (Json.Field field : object.fields()) {
      if (!asked.containsKey(field.name())) {
        // A misspelt name is one problem, not two.
        NearestName.of(field.name(), absent).ifPresent(missing::remove);
        add(field.at(), Flaw.UNKNOWN, absent);
      }
    }
    if (!missing.isEmpty()) {
      add(object.at(), Flaw.MISSING, missing);
    }
    return fine();
  }

  /// What `make` returns if the object is complete and fine, else empty.
  public <T> Optional<T> build(Supplier<T> make) {
    return complete() ? Optional.of(make.get()) : Optional.empty();
  }

  /// Adds a problem for each missing field; unknown fields are passed to `unknown` instead.
  ///
  /// @return whether the object and everything in it is fine
  public boolean completeIgnoring(Consumer<SourceLocation> unknown) {
    missing().forEach(name -> add(object.at(), Flaw.MISSING, List.of(name)));
    for (Json.Field field : object.fields()) {
      if (!asked.containsKey(field.name())) {
        unknown.accept(field.at());
      }
    }
    return fine();
  }

  private List<String> missing() {
    return asked.keySet().stream().filter(asked::get).filter(this::isAbsent).toList();
  }

  private boolean isAbsent(String name) {
    return object.get(name).isEmpty();
  }

  private void add(SourceLocation at, Flaw flaw, List<String> names) {
    problems.add(new JsonProblem(at, flaw, null, List.copyOf(names)));
  }
}
