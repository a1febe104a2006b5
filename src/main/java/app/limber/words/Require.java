package app.limber.words;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Checks the components of records. Each method throws an [IllegalArgumentException] that names
/// the refused field.
public final class Require {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Require() {}

  public static void that(boolean condition, String sentence) {
    if (!condition) {
      throw new IllegalArgumentException(sentence);
    }
  }

  /// Requires lower-case words joined by hyphens.
  public static void id(String field, String value) {
    that(
        ID.matcher(value).matches(),
        field + " must be lower-case words joined by hyphens: " + value);
  }

  public static void notBlank(String field, String value) {
    that(!value.isBlank(), field + " must not be blank");
  }

  /// Requires a number within a range, both ends included.
  public static void range(String field, int value, int min, int max) {
    that(
        value >= min && value <= max,
        field + " must be between " + min + " and " + max + ": " + value);
  }

  /// Requires a number within a range, both ends included; NaN is refused.
  public static void within(String field, double value, double min, double max) {
    that(
        value >= min && value <= max,
        field + " must be between " + min + " and " + max + ": " + value);
  }

  public static void notNegative(String field, int value) {
    that(value >= 0, field + " must not be negative: " + value);
  }

  public static void notNegative(String field, Duration value) {
    that(!value.isNegative(), field + " must not be negative: " + value);
  }

  public static void positive(String field, Duration value) {
    that(value.isPositive(), field + " must be longer than zero: " + value);
  }

  /// The text, or null if it is blank: an empty text means none.
  public static @Nullable String blankAsAbsent(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
