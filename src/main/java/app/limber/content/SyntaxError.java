package app.limber.content;

import app.limber.json.JsonReader;
import app.limber.json.SourceLocation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/// Describes the place where text stops being JSON: what is there, and what could be.
///
/// The parser's own messages speak to programmers; its position and state say enough to speak to
/// the person who wrote the file.
final class SyntaxError {
  private static final Pattern NO_NUMBER = Pattern.compile("[+-]?(NaN|INF|Infinity)$");

  private final String text;
  private final JsonReader reader;
  private final JsonParser parser;
  private final JacksonException broken;
  private final ProblemCollector problems;

  /// @param reader as it was when it failed, still open
  SyntaxError(String text, JsonReader reader, JacksonException broken, ProblemCollector problems) {
    this.text = text;
    this.reader = reader;
    this.parser = reader.parser();
    this.broken = broken;
    this.problems = problems;
  }

  /// Adds it as a problem.
  void report() {
    problems.add(
        location(),
        found(),
        reader.inText() ? problems.text("content.expected.closed-text") : expected());
  }

  private SourceLocation location() {
    int offset = wordStart(offset());
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    SourceLocation at = reader.location();
    return parser.currentToken() == JsonToken.PROPERTY_NAME
        ? new SourceLocation(line, offset - lineStart + 1, at, parser.currentName())
        : new SourceLocation(line, offset - lineStart + 1, at.parent(), at.step());
  }

  private String found() {
    int start = wordStart(offset());
    if (start >= text.length()) {
      return problems.text("content.found.end");
    }
    if (text.charAt(start) == '"') {
      return problems.text("content.found.quote");
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
        case ':' -> problems.text("content.expected.value");
        case ',' -> problems.text("content.expected.name");
        case '{' -> problems.text("content.expected.name-or-end");
        default ->
            parser.currentToken() == JsonToken.PROPERTY_NAME
                ? problems.text("content.expected.colon")
                : problems.text("content.expected.comma-or-brace");
      };
    }
    if (parser.streamReadContext().inArray()) {
      return switch (last) {
        case ',' -> problems.text("content.expected.value");
        case '[' -> problems.text("content.expected.value-or-end");
        default -> problems.text("content.expected.comma-or-bracket");
      };
    }
    return before.isEmpty()
        ? problems.text("content.expected.document")
        : problems.text("content.expected.end");
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
