package app.limber.content;

import app.limber.words.Messages;
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
      case Json.Text text ->
          text.value().isBlank() ? messages.text("content.found.blank") : quoted(text.value());
      case Json.Numeral number -> shortened(number.written());
      case Json.Flag flag -> String.valueOf(flag.value());
      case Json.Null ignored -> "null";
      case Json.Array ignored -> messages.text("content.found.list");
      case Json.Structure ignored -> messages.text("content.found.object");
    };
  }

  /// One of some names, or the one there is.
  String oneOf(Collection<String> names) {
    String list = names.stream().map(Phrases::quoted).collect(Collectors.joining(", "));
    return names.size() == 1 ? list : messages.text("content.expected.one-of", list);
  }

  static String quoted(String text) {
    return '"' + shortened(text) + '"';
  }

  private static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST_QUOTE) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
  }
}
