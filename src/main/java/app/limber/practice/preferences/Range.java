package app.limber.practice.preferences;

import app.limber.values.Require;

/// Whole numbers from `min` to `max`, both included.
public record Range(int min, int max) {
  public boolean contains(int value) {
    return value >= min && value <= max;
  }

  /// The value itself.
  ///
  /// @throws IllegalArgumentException if it is outside, with the name of the field
  int require(String field, int value) {
    Require.range(field, value, min, max);
    return value;
  }
}
