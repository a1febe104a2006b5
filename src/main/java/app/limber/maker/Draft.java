package app.limber.maker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// A stretch being edited, which may be incomplete or invalid. Immutable: every edit returns a new
/// draft.
///
/// An edit that inserts, moves or removes an item of a list is also applied to that list in every
/// translation.
///
/// @param root the fields of the stretch file
/// @param texts the texts in other languages, by language tag: trees with the shape of `root`
public record Draft(Value.Fields root, Map<String, Value.Fields> texts) {
  public Draft {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /// A draft in one language.
  public Draft(Value.Fields root) {
    this(root, Map.of());
  }

  public static Draft empty() {
    return new Draft(Value.Fields.none());
  }

  /// The value at a place; empty if there is none.
  public Optional<Value> get(Place place) {
    Optional<Value> value = Optional.of(root);
    for (String step : place.steps()) {
      value = value.flatMap(parent -> child(parent, step));
    }
    return value;
  }

  private static Optional<Value> child(Value parent, String step) {
    return switch (parent) {
      case Value.Fields(Map<String, Value> fields) -> Optional.ofNullable(fields.get(step));
      case Value.Items(List<Value> items) ->
          index(step).filter(i -> i < items.size()).map(items::get);
      case Value.Text _, Value.Numeral _, Value.Flag _, Value.Nothing _ -> Optional.empty();
    };
  }

  private static Optional<Integer> index(String step) {
    return !step.isEmpty() && step.length() < 7 && step.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(Integer.parseInt(step))
        : Optional.empty();
  }

  /// The text at a place; empty if there is none.
  public String text(Place place) {
    return get(place).orElse(null) instanceof Value.Text(String text) ? text : "";
  }

  /// The number at a place; empty if there is none, or if it is implausibly large.
  public Optional<BigDecimal> number(Place place) {
    try {
      return get(place).orElse(null) instanceof Value.Numeral(String written)
              && written.length() <= 20
          ? Optional.of(new BigDecimal(written)).filter(n -> Math.abs(n.scale()) <= 20)
          : Optional.empty();
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /// Whether the flag at a place is set.
  public boolean flag(Place place) {
    return get(place).orElse(null) instanceof Value.Flag(boolean on) && on;
  }

  /// The items of the list at a place; none if there is no list.
  public List<Value> items(Place place) {
    return get(place).orElse(null) instanceof Value.Items(List<Value> items) ? items : List.of();
  }

  /// The names of the fields at a place, in file order.
  public Set<String> names(Place place) {
    return get(place).orElse(null) instanceof Value.Fields(Map<String, Value> fields)
        ? fields.keySet()
        : Set.of();
  }

  /// Sets the value at a place. Missing objects on the path are created; a place in a list must
  /// exist or follow the last item.
  public Draft with(Place place, Value value) {
    return new Draft((Value.Fields) set(root, place, 0, value), texts);
  }

  public Draft with(Place place, String text) {
    return with(place, new Value.Text(text));
  }

  /// Sets a text, or removes it if it is blank.
  public Draft withOptional(Place place, String text) {
    return text.isBlank() ? without(place) : with(place, text);
  }

  private static Value set(Value parent, Place place, int depth, Value value) {
    if (depth == place.steps().size()) {
      return value;
    }
    String step = place.steps().get(depth);
    Value next = child(parent, step).orElse(Value.Fields.none());
    Value changed = set(next, place, depth + 1, value);
    if (parent instanceof Value.Items(List<Value> items)) {
      List<Value> copy = new ArrayList<>(items);
      int index = index(step).orElseThrow();
      if (index == copy.size()) {
        copy.add(changed);
      } else {
        copy.set(index, changed);
      }
      return new Value.Items(copy);
    }
    Map<String, Value> fields = parent instanceof Value.Fields f ? f.fields() : Map.of();
    return new Value.Fields(FieldOrder.put(fields, step, changed));
  }

  /// Removes the field or item at a place, if there is one.
  public Draft without(Place place) {
    if (place.steps().isEmpty() || get(place).isEmpty()) {
      return this;
    }
    int size = items(place.parent()).size();
    Draft less = change(place.parent(), parent -> removed(parent, place.last()));
    return size == 0
        ? less
        : less.inTexts(
            place.parent(), size, own -> own.remove((int) index(place.last()).orElseThrow()));
  }

  private static Value removed(Value parent, String step) {
    return switch (parent) {
      case Value.Fields(Map<String, Value> fields) -> {
        Map<String, Value> copy = new LinkedHashMap<>(fields);
        copy.remove(step);
        yield new Value.Fields(copy);
      }
      case Value.Items(List<Value> items) -> {
        List<Value> copy = new ArrayList<>(items);
        copy.remove((int) index(step).orElseThrow());
        yield new Value.Items(copy);
      }
      case Value.Text _, Value.Numeral _, Value.Flag _, Value.Nothing _ -> parent;
    };
  }

  /// Inserts an item into the list at a place, which is created if it is missing.
  public Draft inserting(Place list, int index, Value item) {
    List<Value> items = new ArrayList<>(items(list));
    items.add(index, item);
    return with(list, new Value.Items(items))
        .inTexts(list, items.size() - 1, own -> own.add(index, Value.blank(item)));
  }

  /// Moves an item of the list at a place; returns this draft if there is no such position.
  public Draft moving(Place list, int from, int to) {
    List<Value> items = new ArrayList<>(items(list));
    if (from < 0 || to < 0 || from >= items.size() || to >= items.size()) {
      return this;
    }
    items.add(to, items.remove(from));
    return with(list, new Value.Items(items))
        .inTexts(list, items.size(), own -> own.add(to, own.remove(from)));
  }

  private Draft change(Place place, Function<Value, Value> how) {
    return get(place).map(value -> with(place, how.apply(value))).orElse(this);
  }

  /// Applies a change to a list in every translation in which the list has the given size; others
  /// are left unchanged, because their items cannot be matched.
  private Draft inTexts(Place list, int size, Consumer<List<Value>> change) {
    Map<String, Value.Fields> changed = new LinkedHashMap<>(texts);
    changed.replaceAll(
        (_, tree) -> {
          Draft own = new Draft(tree);
          List<Value> items = new ArrayList<>(own.items(list));
          if (items.isEmpty() || items.size() != size) {
            return tree;
          }
          change.accept(items);
          return own.with(list, new Value.Items(items)).root();
        });
    return new Draft(root, changed);
  }

  /// The texts in a language; an object without fields if there are none.
  public Value.Fields texts(String language) {
    return texts.getOrDefault(language, Value.Fields.none());
  }

  /// The text at a place in another language; empty if there is none.
  public String text(String language, Place place) {
    return new Draft(texts(language)).text(place);
  }

  /// Sets the translation of the text at a place, or removes it if it is blank. A list on the path
  /// gets at least the size of the list here; further items are kept.
  public Draft withText(String language, Place place, String text) {
    Map<String, Value.Fields> changed = new LinkedHashMap<>(texts);
    translated(root, texts(language), place, 0, text)
        .ifPresentOrElse(
            tree -> changed.put(language, (Value.Fields) tree), () -> changed.remove(language));
    return new Draft(root, changed);
  }

  /// Copies the translations of one item of a list to another.
  Draft withTextsOf(Place item, Place other) {
    Map<String, Value.Fields> changed = new LinkedHashMap<>(texts);
    changed.replaceAll(
        (_, tree) -> {
          Draft own = new Draft(tree);
          return own.get(item).isEmpty()
              ? tree
              : own.get(other).map(value -> own.with(item, value).root()).orElse(tree);
        });
    return new Draft(root, changed);
  }

  /// Returns a translation with another text; empty if no text is left.
  private static Optional<Value> translated(
      Value base, Value own, Place place, int depth, String text) {
    if (depth == place.steps().size()) {
      return text.isBlank() ? Optional.empty() : Optional.of(new Value.Text(text));
    }
    String step = place.steps().get(depth);
    Value below = child(base, step).orElse(Value.Fields.none());
    if (base instanceof Value.Items(List<Value> items)) {
      List<Value> copy =
          new ArrayList<>(own instanceof Value.Items(List<Value> has) ? has : List.of());
      while (copy.size() < items.size()) {
        copy.add(Value.blank(items.get(copy.size())));
      }
      int index = index(step).orElseThrow();
      copy.set(
          index,
          translated(below, copy.get(index), place, depth + 1, text)
              .orElseGet(() -> Value.blank(below)));
      return copy.stream().allMatch(Draft::isBlank)
          ? Optional.empty()
          : Optional.of(new Value.Items(copy));
    }
    Map<String, Value> fields = own instanceof Value.Fields f ? f.fields() : Map.of();
    Value next = fields.getOrDefault(step, Value.Fields.none());
    Value changed =
        translated(below, next, place, depth + 1, text)
            .<Value>map(value -> new Value.Fields(FieldOrder.put(fields, step, value)))
            .orElseGet(() -> removed(new Value.Fields(fields), step));
    return isBlank(changed) ? Optional.empty() : Optional.of(changed);
  }

  private static boolean isBlank(Value value) {
    return value.equals(Value.Fields.none())
        || (value instanceof Value.Text(String text) && text.isBlank());
  }
}
