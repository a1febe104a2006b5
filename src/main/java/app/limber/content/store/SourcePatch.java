package app.limber.content.store;

import app.limber.content.store.SourceNode.Child;
import app.limber.maker.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Changes values in a JSON text and preserves every other character: layout, order, comments, and
/// the notation of unchanged values.
final class SourcePatch {
  private final String source;
  private final SourceLayout layout;

  private SourcePatch(String source) {
    this.source = source;
    this.layout = new SourceLayout(source.contains("\r\n") ? "\r\n" : "\n");
  }

  /// Returns the text with another value.
  ///
  /// @param node the parsed value of `source`
  static String apply(String source, SourceNode node, Value value) {
    return source.substring(0, node.start())
        + new SourcePatch(source).text(node, value)
        + source.substring(node.end());
  }

  private String text(SourceNode node, Value value) {
    if (node.value().equals(value)) {
      return source.substring(node.start(), node.end());
    }
    boolean filled = !node.children().isEmpty();
    if (filled && node.value() instanceof Value.Fields && value instanceof Value.Fields now) {
      return rebuilt(node, fields(node, now));
    }
    if (filled && node.value() instanceof Value.Items && value instanceof Value.Items now) {
      return rebuilt(node, items(node, now.items()));
    }
    return layout.text(value, indentAt(node.start()));
  }

  /// A field or item of the new text.
  ///
  /// @param old its previous version; null if it is new
  private record Part(@Nullable Integer old, @Nullable String name, Value value) {}

  private static List<Part> fields(SourceNode node, Value.Fields now) {
    List<Part> parts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < node.children().size(); i++) {
      Child child = node.children().get(i);
      String name = Objects.requireNonNull(child.name());
      Value value = now.fields().get(name);
      if (value != null) {
        // A duplicate field is left unchanged, because only the author can decide which one is
        // meant.
        parts.add(new Part(i, name, seen.add(name) ? value : child.node().value()));
      }
    }
    int place = 0;
    for (Map.Entry<String, Value> field : now.fields().entrySet()) {
      if (seen.contains(field.getKey())) {
        place = after(parts, field.getKey());
      } else {
        parts.add(place++, new Part(null, field.getKey(), field.getValue()));
      }
    }
    return parts;
  }

  private static int after(List<Part> parts, String name) {
    int place = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (name.equals(parts.get(i).name())) {
        place = i + 1;
      }
    }
    return place;
  }

  private static List<Part> items(SourceNode node, List<Value> now) {
    List<Value> old = node.children().stream().map(child -> child.node().value()).toList();
    List<@Nullable Integer> matches = ItemAlignment.match(old, now);
    Map<Value, Integer> left = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      if (!matches.contains(i)) {
        left.putIfAbsent(old.get(i), i); // it may only have moved
      }
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      Integer match = matches.get(i) == null ? left.remove(now.get(i)) : matches.get(i);
      parts.add(new Part(match, null, now.get(i)));
    }
    return parts;
  }

  private String rebuilt(SourceNode node, List<Part> parts) {
    SourceTrivia trivia = new SourceTrivia(source, node);
    boolean lines = trivia.isOnLines();
    String indent = lines ? trivia.childIndent() : indentAt(node.start());
    StringBuilder text = new StringBuilder();
    text.append(source.charAt(node.start())).append(trivia.afterOpening());
    String before = trivia.afterOpening();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Integer old = part.old();
      String lead =
          old == null
              ? lines ? layout.lineEnd() + indent : i == 0 ? trivia.leadOfFirst() : " "
              : trivia.lead(old, i == 0);
      append(text, before, lead);
      text.append(old == null ? written(part, indent) : kept(node.children().get(old), part));
      String comma = i < parts.size() - 1 ? "," : "";
      before = old == null ? comma : trivia.beforeComma(old) + comma + trivia.afterComma(old);
      text.append(before);
    }
    append(text, before, parts.isEmpty() && trivia.closing().isBlank() ? "" : trivia.closing());
    return text.append(source.charAt(node.end() - 1)).toString();
  }

  /// Appends white space, starting a new line after a line comment.
  ///
  /// @param before the comments that precede it
  private void append(StringBuilder text, String before, String space) {
    boolean commented = before.indexOf("//", before.lastIndexOf('\n') + 1) >= 0;
    if (commented && !space.startsWith("\n") && !space.startsWith("\r\n")) {
      text.append(layout.lineEnd());
    }
    text.append(space);
  }

  private String kept(Child child, Part part) {
    return source.substring(child.start(), child.node().start()) + text(child.node(), part.value());
  }

  private String written(Part part, String indent) {
    return part.name() == null
        ? layout.text(part.value(), indent)
        : layout.field(part.name(), part.value(), indent);
  }

  /// Returns the indentation of the line that contains a character.
  private String indentAt(int index) {
    int line = source.lastIndexOf('\n', index - 1) + 1;
    int end = line;
    while (end < index && (source.charAt(end) == ' ' || source.charAt(end) == '\t')) {
      end++;
    }
    return source.substring(line, end);
  }
}
