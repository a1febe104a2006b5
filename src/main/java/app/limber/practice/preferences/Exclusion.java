package app.limber.practice.preferences;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a stretch is left out of every routine.
///
/// @param day the only practice day that it is left out on; null for every day
/// @param pain whether it is left out because it hurt
public record Exclusion(@Nullable LocalDate day, boolean pain) {
  /// Left out on one practice day only.
  public static Exclusion on(LocalDate day, boolean pain) {
    return new Exclusion(day, pain);
  }

  /// Left out until the user takes it back in.
  public static Exclusion always(boolean pain) {
    return new Exclusion(null, pain);
  }

  public boolean isAlways() {
    return day == null;
  }

  /// Whether the stretch is left out on a practice day.
  public boolean holdsOn(LocalDate today) {
    return day == null || day.equals(today);
  }
}
