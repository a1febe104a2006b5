package app.limber.journal;

import org.jspecify.annotations.Nullable;

/// The checks that the records of this package share; each names the field that it refuses.
final class Require {
  private Require() {}

  static void notBlank(String field, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(field + " must not be blank");
    }
  }

  static void notNegative(String field, int value) {
    if (value < 0) {
      throw new IllegalArgumentException(field + " must not be negative: " + value);
    }
  }

  /// The text, or null if there is nothing in it: an empty text and none are one and the same.
  static @Nullable String blankAsAbsent(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
