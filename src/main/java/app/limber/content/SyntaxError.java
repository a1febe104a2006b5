package app.limber.content;

import app.limber.json.JsonReader;
import app.limber.json.JsonSyntaxError;
import app.limber.json.SourceLocation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Describes the place where the text of a content file stops being JSON.
final class SyntaxError {
  private final String text;
  private final JsonReader reader;
  private final JsonSyntaxError error;
  private final ProblemCollector problems;

  /// @param reader as it was when it failed, still open
  SyntaxError(String text, JsonReader reader, JacksonException broken, ProblemCollector problems) {
    this.text = text;
    this.reader = reader;
    this.error = new JsonSyntaxError(reader, broken);
    this.problems = problems;
  }

  /// Adds it as a problem.
  void report() {
    problems.add(location(), found(), problems.text(error.expectedKey()));
  }

  private SourceLocation location() {
    int offset = error.start();
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    SourceLocation at = reader.location();
    JsonParser parser = reader.parser();
    return parser.currentToken() == JsonToken.PROPERTY_NAME
        ? new SourceLocation(line, offset - lineStart + 1, at, parser.currentName())
        : new SourceLocation(line, offset - lineStart + 1, at.parent(), at.step());
  }

  private String found() {
    if (error.isAtQuote()) {
      return problems.text("content.found.quote");
    }
    return error.word().map(Phrases::quoted).orElseGet(() -> problems.text("content.found.end"));
  }
}
