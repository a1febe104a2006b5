package app.limber.settings;

import app.limber.practice.preferences.Range;
import app.limber.words.EnumCodes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The values of an object that can be used as they are. In the place of another one stands its
/// default, and it is remembered that there was one; absent and null mean the same.
final class UsableValues {
  private final ObjectNode object;
  private boolean allUsable = true;

  UsableValues(ObjectNode object) {
    this.object = object;
  }

  /// Whether everything that was asked for so far could be used.
  boolean allUsable() {
    return allUsable;
  }

  boolean flag(String name, boolean usual) {
    return value(name, node -> only(node, node.isBoolean()).map(JsonNode::asBoolean)).orElse(usual);
  }

  int number(String name, Range range, int usual) {
    return value(name, node -> number(node, range)).orElse(usual);
  }

  @Nullable Integer numberOrNone(String name, Range range) {
    return value(name, node -> number(node, range)).orElse(null);
  }

  private static Optional<Integer> number(JsonNode node, Range range) {
    return only(node, node.isIntegralNumber() && node.canConvertToInt())
        .map(JsonNode::asInt)
        .filter(range::contains);
  }

  double decimal(String name, DoublePredicate fits, double usual) {
    return value(
            name, node -> only(node, node.isNumber()).map(JsonNode::asDouble).filter(fits::test))
        .orElse(usual);
  }

  <E extends Enum<E>> E constant(String name, E[] constants, E usual) {
    return value(name, node -> string(node).flatMap(new EnumCodes<>(constants)::find))
        .orElse(usual);
  }

  LocalTime time(String name, Predicate<LocalTime> fits, LocalTime usual) {
    return value(name, node -> string(node).flatMap(UsableValues::time).filter(fits)).orElse(usual);
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return Optional.of(LocalTime.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  @Nullable String text(String name, Predicate<String> fits) {
    return value(name, node -> string(node).filter(fits)).orElse(null);
  }

  /// The objects in a list of objects; those that `read` can make nothing of are left out.
  <T> List<T> objects(String name, Function<UsableValues, Optional<T>> read) {
    List<T> found = new ArrayList<>();
    for (JsonNode node :
        value(name, n -> only(n, n.isArray())).stream().flatMap(JsonNode::valueStream).toList()) {
      if (node instanceof ObjectNode entry) {
        UsableValues values = new UsableValues(entry);
        Optional<T> made = read.apply(values);
        made.ifPresent(found::add);
        allUsable &= made.isPresent() && values.allUsable;
      } else {
        allUsable = false;
      }
    }
    return found;
  }

  @Nullable LocalDate dateOrNone(String name) {
    return value(name, node -> string(node).flatMap(UsableValues::date)).orElse(null);
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> string(JsonNode node) {
    return only(node, node.isString()).map(JsonNode::asString);
  }

  private static Optional<JsonNode> only(JsonNode node, boolean condition) {
    return condition ? Optional.of(node) : Optional.empty();
  }

  private <T> Optional<T> value(String name, Function<JsonNode, Optional<T>> read) {
    JsonNode node = object.get(name);
    if (node == null || node.isNull()) {
      return Optional.empty();
    }
    Optional<T> value = read.apply(node);
    allUsable &= value.isPresent();
    return value;
  }
}
