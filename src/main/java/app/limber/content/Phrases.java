package app.limber.content;

import app.limber.json.Json;
import app.limber.words.Messages;
import app.limber.words.PlainText;
import java.util.Collection;
import java.util.stream.Collectors;

/// The short phrases for what a content file has and what it should have.
final class Phrases {
  private static final int LONGEST_QUOTE = 40;

  private final Messages messages;

  Phrases(Messages messages) {
    this.messages = messages;
  }

  Messages messages() {
    return messages;
  }

  /// A value as found: itself where it is short, else its kind.
  String found(Json value) {
    return switch (value) {
      case Json.Text(_, String text) ->
          PlainText.isBlank(text) ? messages.text("content.found.blank") : quoted(text);
      case Json.Numeral(_, String written) -> shortened(written);
      case Json.Flag(_, boolean flag) -> String.valueOf(flag);
      case Json.Null _ -> "null";
      case Json.Array _ -> messages.text("content.found.list");
      case Json.Structure _ -> messages.text("content.found.object");
    };
  }

  /// One of some names, or the one there is.
  String oneOf(Collection<String> names) {
    return names.size() == 1
        ? listed(names)
        : messages.text("content.expected.one-of", listed(names));
  }

  /// All of some names, quoted, with commas.
  static String listed(Collection<String> names) {
    return names.stream().map(Phrases::quoted).collect(Collectors.joining(", "));
  }

  /// The length of a text in code points.
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  static String quoted(String text) {
    return '"' + shortened(text) + '"';
  }

  private static String shortened(String text) {
    if (length(text) <= LONGEST_QUOTE) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
  }
}
