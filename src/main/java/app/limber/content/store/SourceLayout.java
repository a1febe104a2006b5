package app.limber.content.store;

import app.limber.maker.Value;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes values as JSON in the layout of the shipped files: two spaces per level, and an object or
/// list of plain values on one line if it fits.
///
/// @param lineEnd the line separator of the file
record SourceLayout(String lineEnd) {
  private static final int WIDEST = 100;
  private static final String STEP = "  ";

  /// The text of a value.
  ///
  /// @param indent the indentation of the line
  String text(Value value, String indent) {
    return switch (value) {
      case Value.Text(String text) -> quoted(text);
      case Value.Numeral(String written) -> written;
      case Value.Flag(boolean on) -> String.valueOf(on);
      case Value.Nothing _ -> "null";
      case Value.Items(List<Value> items) when items.isEmpty() -> "[]";
      case Value.Fields(Map<String, Value> fields) when fields.isEmpty() -> "{}";
      case Value.Items(List<Value> items) -> {
        String line =
            "[" + items.stream().map(i -> text(i, "")).collect(Collectors.joining(", ")) + "]";
        yield isPlain(items) && fits(line, indent)
            ? line
            : "[" + block(items.stream().map(i -> text(i, indent + STEP)).toList(), indent) + "]";
      }
      case Value.Fields(Map<String, Value> fields) -> {
        String line =
            "{ "
                + fields.entrySet().stream()
                    .map(f -> field(f, ""))
                    .collect(Collectors.joining(", "))
                + " }";
        yield isPlain(fields.values()) && fits(line, indent)
            ? line
            : "{"
                + block(
                    fields.entrySet().stream().map(f -> field(f, indent + STEP)).toList(), indent)
                + "}";
      }
    };
  }

  /// A field with its name.
  String field(String name, Value value, String indent) {
    return quoted(name) + ": " + text(value, indent);
  }

  private String field(Map.Entry<String, Value> field, String indent) {
    return field(field.getKey(), field.getValue(), indent);
  }

  private String block(List<String> lines, String indent) {
    return lines.stream()
            .collect(Collectors.joining("," + lineEnd + indent + STEP, lineEnd + indent + STEP, ""))
        + lineEnd
        + indent;
  }

  private static boolean fits(String line, String indent) {
    return line.length() + indent.length() <= WIDEST && line.indexOf('\n') < 0;
  }

  /// Whether values are written on one line: scalars and empty objects.
  private static boolean isPlain(Iterable<Value> values) {
    for (Value value : values) {
      boolean nested =
          switch (value) {
            case Value.Items(List<Value> items) -> !items.isEmpty();
            case Value.Fields(Map<String, Value> fields) -> !isAnchor(fields);
            case Value.Text _, Value.Numeral _, Value.Flag _, Value.Nothing _ -> false;
          };
      if (nested) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAnchor(Map<String, Value> fields) {
    return fields.keySet().stream().allMatch(List.of("x", "out", "on", "along")::contains);
  }

  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ' || isHalf(text, i)) {
            quoted.append("\\u").append(HexFormat.of().toHexDigits(c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  /// Whether the character is half of a surrogate pair without the other, which UTF-8 cannot hold.
  private static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
