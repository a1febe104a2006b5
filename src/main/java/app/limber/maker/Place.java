package app.limber.maker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The place of a value in a draft: the names of fields and the indices of items that lead to it.
/// The root has no steps.
public record Place(List<String> steps) {
  public static final Place ROOT = new Place(List.of());

  public Place {
    steps = List.copyOf(steps);
  }

  /// Creates a place from its steps, names and indices: `of("variants", 0, "name")`.
  public static Place of(Object... steps) {
    return new Place(Stream.of(steps).map(String::valueOf).toList());
  }

  /// Parses a JSON Pointer (RFC 6901).
  public static Place parse(String pointer) {
    return pointer.isEmpty()
        ? ROOT
        : new Place(
            Stream.of(pointer.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList());
  }

  /// The JSON Pointer (RFC 6901) of this place.
  public String pointer() {
    return steps.stream()
        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  public Place child(Object step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(String.valueOf(step));
    return new Place(longer);
  }

  /// The parent of this place; the root is its own parent.
  public Place parent() {
    return steps.isEmpty() ? this : new Place(steps.subList(0, steps.size() - 1));
  }

  /// The last step; empty for the root.
  public String last() {
    return steps.isEmpty() ? "" : steps.getLast();
  }

  /// Whether this place is `other` or a descendant of it.
  public boolean isIn(Place other) {
    return steps.size() >= other.steps.size()
        && steps.subList(0, other.steps.size()).equals(other.steps);
  }
}
