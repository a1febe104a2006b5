package app.limber.content;

import app.limber.json.Json;
import app.limber.json.JsonFields;
import app.limber.json.JsonProblem.Flaw;
import app.limber.json.JsonType;
import app.limber.json.JsonTypes;
import app.limber.values.Require;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/// The types and the common fields of content files, with the limits that the schemas state too.
final class ContentTypes {
  static final int MAX_ID = 64;
  static final int MAX_CUE = 40;
  static final int MAX_CAUTION = 1000;
  static final int MAX_SPOKEN_CAUTION = 300;
  static final int MAX_SOURCE = 300;
  static final int MAX_BREATHS = 20;
  static final int MAX_ORDER = 999;
  private static final Duration LONGEST = Duration.ofHours(1);

  /// Lower-case words joined by hyphens.
  static final JsonType<String> ID =
      (json, problems) ->
          json instanceof Json.Text(_, String value) && isId(value)
              ? Optional.of(value)
              : problems.refuse(json, Flaw.NO_ID);

  static final JsonType<String> NAME = JsonTypes.line(80);
  static final JsonType<String> SENTENCES = JsonTypes.line(600);
  static final JsonType<String> SPOKEN = JsonTypes.line(200);
  static final JsonType<Integer> REPS = JsonTypes.whole(1, 999);

  /// A duration that may be zero, such as a rest.
  static final JsonType<Duration> TIME = JsonTypes.seconds(Duration.ZERO, LONGEST);

  /// A duration of something that happens, such as a hold.
  static final JsonType<Duration> LENGTH = JsonTypes.seconds(Duration.ofMillis(100), LONGEST);

  private ContentTypes() {}

  static boolean isId(String text) {
    // The length first: the pattern would need a deep stack for a very long text.
    return text.length() <= MAX_ID && Require.isId(text);
  }

  /// What every content file begins with: id, name, and its place in lists if it asks for one.
  record Header(Optional<String> id, Optional<String> name, Optional<Integer> order) {
    /// Reads these fields, and the schema that the file names.
    ///
    /// @param fileId the file's name without `.json`, which the id must repeat
    static Header read(JsonFields fields, ProblemCollector problems, String fileId) {
      fields.optional("$schema", JsonTypes.line(500));
      Optional<String> id = fields.required("id", ID);
      // A file whose own name is no id has a problem of its own.
      if (isId(fileId) && id.filter(given -> !given.equals(fileId)).isPresent()) {
        problems.add(
            fields.at("id"),
            Phrases.quoted(id.get()),
            problems.text("content.expected.file-name", Phrases.quoted(fileId)));
      }
      return new Header(
          id,
          fields.required("name", NAME),
          fields.optional("order", JsonTypes.whole(1, MAX_ORDER)));
    }
  }

  /// A number without an exponent or trailing zeros.
  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /// The seconds of a duration.
  static String plain(Duration duration) {
    return plain(BigDecimal.valueOf(duration.toNanos(), 9));
  }
}
