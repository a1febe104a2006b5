package app.limber.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A JSON value with its location in the file.
public sealed interface Json {
  SourceLocation at();

  record Text(SourceLocation at, String value) implements Json {}

  /// A number as it is written, so that no digit and no size is lost before it is judged.
  record Numeral(SourceLocation at, String written) implements Json {
    /// No number that a reader asks for is written longer; a longer one could take ages to compute.
    private static final int LONGEST = 100;

    private static final int MOST_DIGITS = 9;

    /// The number in billionths, if it is written plainly: without an exponent, and with at most
    /// nine digits on either side of the point. Content and settings have such numbers; reading
    /// them without `BigDecimal` spares its initializer, which takes 12 ms.
    OptionalLong billionths() {
      int first = written.startsWith("-") ? 1 : 0;
      int point = written.indexOf('.');
      int end = point < 0 ? written.length() : point;
      int decimals = point < 0 ? 0 : written.length() - point - 1;
      if (end == first || end - first > MOST_DIGITS || decimals > MOST_DIGITS) {
        return OptionalLong.empty();
      }
      long sum = 0;
      for (int i = first; i < written.length(); i++) {
        int digit = written.charAt(i) - '0';
        if (i != point && (digit < 0 || digit > 9)) {
          return OptionalLong.empty();
        }
        sum = i == point ? sum : sum * 10 + digit;
      }
      for (int i = decimals; i < MOST_DIGITS; i++) {
        sum *= 10;
      }
      return OptionalLong.of(first == 0 ? sum : -sum);
    }

    /// The number; empty if it is too long, its exponent too large, or the text no number.
    Optional<BigDecimal> value() {
      try {
        return written.length() > LONGEST ? Optional.empty() : Optional.of(new BigDecimal(written));
      } catch (NumberFormatException _) {
        return Optional.empty();
      }
    }
  }

  record Flag(SourceLocation at, boolean value) implements Json {}

  record Null(SourceLocation at) implements Json {}

  record Array(SourceLocation at, List<Json> items) implements Json {
    public Array {
      items = List.copyOf(items);
    }
  }

  /// The fields in the order of the file, each name once.
  record Structure(SourceLocation at, List<Field> fields) implements Json {
    public Structure {
      fields = List.copyOf(fields);
    }

    public Optional<Json> get(String name) {
      for (Field field : fields) {
        if (field.name().equals(name)) {
          return Optional.of(field.value());
        }
      }
      return Optional.empty();
    }

    /// The place of a field's value, or of this object if it has no such field.
    public SourceLocation at(String name) {
      return get(name).map(Json::at).orElse(at);
    }
  }

  /// A field of an object; `at` is the place of its name.
  record Field(SourceLocation at, String name, Json value) {}
}
