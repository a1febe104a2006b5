package app.limber.ui.history;

import java.time.LocalDate;

/// How far back is looked.
public enum TimeRange {
  QUARTER,
  YEAR,
  ALL;

  /// Whether a day lies within reach of today.
  boolean holds(LocalDate day, LocalDate today) {
    return !day.isBefore(first(today));
  }

  /// The first day within reach.
  LocalDate first(LocalDate today) {
    return switch (this) {
      case QUARTER -> today.minusMonths(3).plusDays(1);
      case YEAR -> today.minusYears(1).plusDays(1);
      case ALL -> LocalDate.MIN;
    };
  }
}
