package app.limber.content.store;

import app.limber.maker.Draft;
import app.limber.maker.Value;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The text of a stretch file and its parsed content.
///
/// @param mark the byte order mark that some editors write, or the empty string
/// @param text the text after it
record StretchSource(String mark, String text, SourceNode node) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// Parses the text of a file; empty if it is not a single JSON object.
  static Optional<StretchSource> of(String file) {
    String mark = file.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    String text = file.substring(mark.length());
    return SourceNode.read(text).map(node -> new StretchSource(mark, text, node));
  }

  /// The source of a new file.
  static StretchSource of(Draft draft) {
    return of(new SourceLayout("\n").text(draft.root(), "") + "\n").orElseThrow();
  }

  Draft draft() {
    return new Draft((Value.Fields) node.value());
  }

  /// Returns this source with other values.
  StretchSource with(Draft draft) {
    String changed = SourcePatch.apply(text, node, draft.root());
    return new StretchSource(mark, changed, SourceNode.read(changed).orElseThrow());
  }

  /// The text as it is passed to the content reader.
  String readable() {
    return text;
  }

  byte[] bytes() {
    return (mark + text).getBytes(StandardCharsets.UTF_8);
  }
}
