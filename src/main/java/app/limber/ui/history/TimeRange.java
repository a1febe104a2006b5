package app.limber.ui.history;

import java.time.LocalDate;

/// A time range that ends today.
public enum TimeRange {
  QUARTER,
  YEAR,
  ALL;

  /// Whether a day lies within the range.
  boolean holds(LocalDate day, LocalDate today) {
    return !day.isBefore(first(today));
  }

  /// The first day of the range.
  LocalDate first(LocalDate today) {
    return switch (this) {
      case QUARTER -> today.minusMonths(3).plusDays(1);
      case YEAR -> today.minusYears(1).plusDays(1);
      case ALL -> LocalDate.MIN;
    };
  }
}
