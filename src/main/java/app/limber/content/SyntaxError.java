package app.limber.content;

import app.limber.words.Messages;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/// A place where text stops being JSON: what stands there, and what could have.
///
/// The parser's own messages speak to programmers; its position and state say enough to speak to
/// the person who wrote the file.
final class SyntaxError {
  private static final Pattern NO_NUMBER = Pattern.compile("[+-]?(NaN|INF|Infinity)$");

  private final String text;
  private final JsonParser parser;
  private final JacksonException broken;
  private final Messages messages;

  /// @param parser as it was when it gave up, still open
  SyntaxError(String text, JsonParser parser, JacksonException broken, Messages messages) {
    this.text = text;
    this.parser = parser;
    this.broken = broken;
    this.messages = messages;
  }

  /// Reports it as a problem.
  ///
  /// @param pointer the value that the parser was in
  /// @param inText whether it was between double quotes
  void report(String pointer, boolean inText, ProblemCollector findings) {
    findings.add(
        spot(pointer),
        found(),
        inText ? messages.text("content.expected.closed-text") : expected());
  }

  private SourceLocation spot(String pointer) {
    int offset = wordStart(offset());
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    String at =
        parser.currentToken() == JsonToken.PROPERTY_NAME
            ? SourceLocation.below(pointer, parser.currentName())
            : pointer;
    return new SourceLocation(line, offset - lineStart + 1, at);
  }

  private String found() {
    int start = wordStart(offset());
    if (start >= text.length()) {
      return messages.text("content.found.end");
    }
    if (text.charAt(start) == '"') {
      return messages.text("content.found.quote");
    }
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    if (end == start) {
      end = text.offsetByCodePoints(start, 1);
    }
    return Phrases.quoted(text.substring(start, end));
  }

  /// What may stand at the error follows from what stands before it.
  private String expected() {
    String before = text.substring(0, wordStart(offset())).stripTrailing();
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    if (parser.streamReadContext().inObject()) {
      return switch (last) {
        case ':' -> messages.text("content.expected.value");
        case ',' -> messages.text("content.expected.name");
        case '{' -> messages.text("content.expected.name-or-end");
        default ->
            parser.currentToken() == JsonToken.PROPERTY_NAME
                ? messages.text("content.expected.colon")
                : messages.text("content.expected.comma-or-brace");
      };
    }
    if (parser.streamReadContext().inArray()) {
      return switch (last) {
        case ',' -> messages.text("content.expected.value");
        case '[' -> messages.text("content.expected.value-or-end");
        default -> messages.text("content.expected.comma-or-bracket");
      };
    }
    return before.isEmpty()
        ? messages.text("content.expected.document")
        : messages.text("content.expected.end");
  }

  private int offset() {
    TokenStreamLocation location = broken.getLocation();
    long offset = location == null ? text.length() : location.getCharOffset();
    return Math.clamp(offset, 0, text.length());
  }

  /// The start of the word at `offset`, if there is one: `01` and `tru` are told as a whole. The
  /// parser notices `NaN` and its like only after they have ended.
  private int wordStart(int offset) {
    Matcher noNumber = NO_NUMBER.matcher(text.substring(0, offset));
    if (noNumber.find()) {
      return noNumber.start();
    }
    int start = offset;
    if (offset < text.length() && isWord(text.charAt(offset))) {
      while (start > 0 && isWord(text.charAt(start - 1))) {
        start--;
      }
    }
    return start;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '+' || c == '_';
  }
}
