package app.limber.json;

import org.jspecify.annotations.Nullable;

/// A place in a JSON text: line and column from 1, and the way to the value there.
///
/// @param parent the object or list that the value is in; null for the outermost value
/// @param step the name of the field, or the index in the list
public record SourceLocation(int line, int column, @Nullable SourceLocation parent, String step) {
  /// The file as a whole.
  public static final SourceLocation FILE = root(0, 0);

  /// The place of an outermost value.
  public static SourceLocation root(int line, int column) {
    return new SourceLocation(line, column, null, "");
  }

  /// The place of a field or an item of the value here.
  SourceLocation child(int childLine, int childColumn, String childStep) {
    return new SourceLocation(childLine, childColumn, this, childStep);
  }

  /// The JSON Pointer of the value, such as `/stretches/2/reps`; empty for the outermost one.
  public String pointer() {
    return parent == null
        ? ""
        : parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
  }

  /// The way as people write it: `stretches[2].reps`.
  public String path() {
    if (parent == null) {
      return "";
    }
    boolean item = !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    String before = parent.path();
    return before + (item ? "[" + step + "]" : before.isEmpty() ? step : "." + step);
  }
}
