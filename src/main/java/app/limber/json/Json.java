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

    private static final int BILLION_DIGITS = 9;
    private static final long BILLION = 1_000_000_000;

    /// Whether it lies between two numbers of billionths, or is one of them. A number that is too
    /// long to compute does not.
    boolean isWithin(long min, long max) {
      OptionalLong plain = plainBillionths();
      return plain.isPresent()
          ? plain.getAsLong() >= min && plain.getAsLong() <= max
          : value()
              .filter(value -> value.compareTo(BigDecimal.valueOf(min, BILLION_DIGITS)) >= 0)
              .filter(value -> value.compareTo(BigDecimal.valueOf(max, BILLION_DIGITS)) <= 0)
              .isPresent();
    }

    /// Whether it can be computed: it is neither too long, nor is its exponent too large.
    boolean isComputable() {
      return plainBillionths().isPresent() || value().isPresent();
    }

    /// Whether it is a whole number, as `12.0` is. It must be computable.
    boolean isWhole() {
      OptionalLong plain = plainBillionths();
      // Looks at the scale: a remainder of 1e-999999999 would take ages.
      return plain.isPresent()
          ? plain.getAsLong() % BILLION == 0
          : value().orElseThrow().stripTrailingZeros().scale() <= 0;
    }

    /// The number in billionths, without what is smaller. It must be one that fits.
    long billionths() {
      return plainBillionths()
          .orElseGet(() -> value().orElseThrow().movePointRight(BILLION_DIGITS).longValue());
    }

    /// The number as a `double`, which is never -0. It must be computable.
    double decimal() {
      double decimal = Double.parseDouble(written);
      return decimal == 0 ? 0 : decimal;
    }

    /// The number in billionths, if it is written plainly: without an exponent, and with at most
    /// nine digits on either side of the point. Content and settings have such numbers; reading
    /// them without `BigDecimal` spares its initializer, which takes 12 ms.
    private OptionalLong plainBillionths() {
      int first = written.startsWith("-") ? 1 : 0;
      int point = written.indexOf('.');
      int end = point < 0 ? written.length() : point;
      int decimals = point < 0 ? 0 : written.length() - point - 1;
      if (end == first || end - first > BILLION_DIGITS || decimals > BILLION_DIGITS) {
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
      for (int i = decimals; i < BILLION_DIGITS; i++) {
        sum *= 10;
      }
      return OptionalLong.of(first == 0 ? sum : -sum);
    }

    private Optional<BigDecimal> value() {
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
