package app.limber.values;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Checks for the constructors of records. Each throws an [IllegalArgumentException] that names the
/// field it refuses.
public final class Require {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Require() {}

  /// Whether a text is lower-case words joined by hyphens.
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /// Lower-case words joined by hyphens.
  public static void id(String field, String value) {
    if (!isId(value)) {
      throw refused(field, "must be lower-case words joined by hyphens: " + value);
    }
  }

  public static void notBlank(String field, String value) {
    if (value.isBlank()) {
      throw refused(field, "must not be blank");
    }
  }

  public static void range(String field, int value, int min, int max) {
    if (value < min || value > max) {
      throw refused(field, "must be between " + min + " and " + max + ": " + value);
    }
  }

  /// NaN is in no range.
  public static void range(String field, double value, double min, double max) {
    if (!(value >= min && value <= max)) {
      throw refused(field, "must be between " + min + " and " + max + ": " + value);
    }
  }

  public static void notNegative(String field, int value) {
    if (value < 0) {
      throw refused(field, "must not be negative: " + value);
    }
  }

  public static void notNegative(String field, Duration value) {
    if (value.isNegative()) {
      throw refused(field, "must not be negative: " + value);
    }
  }

  public static void positive(String field, Duration value) {
    if (!value.isPositive()) {
      throw refused(field, "must be longer than zero: " + value);
    }
  }

  /// Rejects a record for which `holds` is false.
  ///
  /// @param sentence states what must hold
  public static void that(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence);
    }
  }

  /// The text, or null if it is blank: an empty text and none are the same.
  public static @Nullable String blankAsAbsent(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static IllegalArgumentException refused(String field, String rule) {
    return new IllegalArgumentException(field + " " + rule);
  }
}
