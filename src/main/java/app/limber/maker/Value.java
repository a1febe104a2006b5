package app.limber.maker;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value in a stretch file. Immutable.
public sealed interface Value {
  record Text(String text) implements Value {}

  /// Returns the placeholder for an item of a list without a translation.
  static Value blank(Value item) {
    return item instanceof Text ? new Text("") : Fields.none();
  }

  /// A number in its original notation, so that no digit is lost. Two numbers are equal if they
  /// differ only in trailing zeros.
  record Numeral(String written) implements Value {
    /// A number with a larger exponent keeps its notation, because its plain form could exhaust the
    /// memory.
    private static final int LONGEST = 40;

    public Numeral {
      written = canonical(written);
    }

    public static Numeral of(BigDecimal number) {
      return new Numeral(number.toPlainString());
    }

    public static Numeral of(long number) {
      return new Numeral(Long.toString(number));
    }

    private static String canonical(String written) {
      if (written.length() > LONGEST) {
        return written;
      }
      try {
        BigDecimal number = new BigDecimal(written).stripTrailingZeros();
        return Math.abs(number.scale()) > LONGEST ? written : number.toPlainString();
      } catch (NumberFormatException _) {
        return written;
      }
    }
  }

  record Flag(boolean on) implements Value {}

  /// The JSON value null.
  record Nothing() implements Value {}

  record Items(List<Value> items) implements Value {
    public Items {
      items = List.copyOf(items);
    }

    public static Items none() {
      return new Items(List.of());
    }
  }

  /// Named values in the order of the file. The order does not matter for equality.
  record Fields(Map<String, Value> fields) implements Value {
    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public static Fields none() {
      return new Fields(Map.of());
    }
  }
}
