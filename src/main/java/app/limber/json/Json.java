package app.limber.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A JSON value with its location in the file.
public sealed interface Json {
  SourceLocation at();

  record Text(SourceLocation at, String value) implements Json {}

  /// A number as it is written, so that no digit and no size is lost before it is judged.
  record Numeral(SourceLocation at, String written) implements Json {
    /// No number that a reader asks for is written longer; a longer one could take ages to compute.
    private static final int LONGEST = 100;

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
