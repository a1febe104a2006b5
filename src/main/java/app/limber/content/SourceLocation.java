package app.limber.content;

/// A place in a content file: line and column from 1, and the JSON Pointer of the value there.
record SourceLocation(int line, int column, String pointer) {
  /// The file as a whole.
  static final SourceLocation FILE = new SourceLocation(0, 0, "");

  /// The pointer of a field or an item of the value that `pointer` leads to.
  static String below(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
