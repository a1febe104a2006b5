package app.limber.practice.preferences;

/// Whole numbers from `min` to `max`, both included.
public record Range(int min, int max) {
  public boolean contains(int value) {
    return value >= min && value <= max;
  }

  /// The value itself.
  ///
  /// @throws IllegalArgumentException if it is outside, with the name of the field
  int require(String field, int value) {
    if (!contains(value)) {
      throw new IllegalArgumentException(
          field + " must be between " + min + " and " + max + ": " + value);
    }
    return value;
  }
}
