package app.limber.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/// The place where text stops being JSON: what is there, and what could be.
///
/// The parser's own messages speak to programmers; its position and state say enough to speak to
/// the person who wrote the file.
public final class JsonSyntaxError {
  private static final Pattern NO_NUMBER = Pattern.compile("[+-]?(NaN|INF|Infinity)$");

  private final JsonReader reader;
  private final JsonParser parser;
  private final String text;
  private final JacksonException broken;

  /// @param reader as it was when it failed, still open
  public JsonSyntaxError(JsonReader reader, JacksonException broken) {
    this.reader = reader;
    this.parser = reader.parser();
    this.text = reader.text();
    this.broken = broken;
  }

  /// Where the text that is wrong starts in [JsonReader#text].
  public int start() {
    return wordStart(offset());
  }

  /// The line, from 1; 0 if it is not known.
  public int line() {
    TokenStreamLocation location = broken.getLocation();
    return location == null ? 0 : Math.max(0, location.getLineNr());
  }

  /// The column, from 1; 0 if it is not known.
  public int column() {
    TokenStreamLocation location = broken.getLocation();
    int before = offset() - start();
    return location == null ? 0 : Math.max(0, location.getColumnNr() - before);
  }

  /// Whether the text ended too early.
  public boolean isAtEnd() {
    return start() >= text.length();
  }

  /// Whether there is a double quote too many.
  public boolean isAtQuote() {
    return !isAtEnd() && text.charAt(start()) == '"';
  }

  /// The word or sign that is there; empty at the end.
  public Optional<String> word() {
    int start = start();
    if (start >= text.length()) {
      return Optional.empty();
    }
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return Optional.of(
        text.substring(start, end == start ? text.offsetByCodePoints(start, 1) : end));
  }

  /// The key of the phrase for what was expected. What may stand at the error follows from what
  /// stands before it.
  public String expectedKey() {
    if (reader.inText()) {
      return "content.expected.closed-text";
    }
    String before = text.substring(0, start()).stripTrailing();
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    if (parser.streamReadContext().inObject()) {
      return switch (last) {
        case ':' -> "content.expected.value";
        case ',' -> "content.expected.name";
        case '{' -> "content.expected.name-or-end";
        default ->
            parser.currentToken() == JsonToken.PROPERTY_NAME
                ? "content.expected.colon"
                : "content.expected.comma-or-brace";
      };
    }
    if (parser.streamReadContext().inArray()) {
      return switch (last) {
        case ',' -> "content.expected.value";
        case '[' -> "content.expected.value-or-end";
        default -> "content.expected.comma-or-bracket";
      };
    }
    return before.isEmpty() ? "content.expected.document" : "content.expected.end";
  }

  private int offset() {
    TokenStreamLocation location = broken.getLocation();
    long offset = location == null ? text.length() : location.getCharOffset() - reader.textStart();
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
