package app.limber.ui.history;

import java.time.LocalDate;

/// How far back is looked.
public enum Reach {
  QUARTER,
  YEAR,
  ALL;

  /// Whether a day lies within reach of today.
  boolean holds(LocalDate day, LocalDate today) {
    return switch (this) {
      case QUARTER -> day.isAfter(today.minusMonths(3));
      case YEAR -> day.isAfter(today.minusYears(1));
      case ALL -> true;
    };
  }
}
