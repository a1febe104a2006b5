package app.limber.figure;

/// The checks that the records of this package share; each names the field that it refuses.
final class Require {
  private Require() {}

  static void within(String field, double value, double min, double max) {
    if (!(value >= min && value <= max)) {
      throw new IllegalArgumentException(
          field + " must be between " + min + " and " + max + ": " + value);
    }
  }

  static void that(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
