package app.limber.progress;

import app.limber.values.Require;

/// What the user may set of the streak rules: how many days off in any seven days are rest days, 0
/// to 6.
public record ProgressRules(int restDays) {
  /// The most rest days in any seven days.
  public static final int MOST_REST_DAYS = 6;

  private static final ProgressRules STANDARD = new ProgressRules(1);

  public ProgressRules {
    Require.range("restDays", restDays, 0, MOST_REST_DAYS);
  }

  /// One rest day in any seven days.
  public static ProgressRules standard() {
    return STANDARD;
  }
}
