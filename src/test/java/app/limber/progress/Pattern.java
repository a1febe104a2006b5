package app.limber.progress;

import app.limber.journal.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Logs and ledgers as one letter a day, so that a test can be read at a glance: `P` a completed
/// session, `e` one stopped for pain in the first minute, `.` none.
final class Pattern {
  static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

  private Pattern() {}

  /// The sessions of a pattern whose first letter is [#FIRST].
  static List<Session> log(String days) {
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < days.length(); i++) {
      LocalDate day = FIRST.plusDays(i);
      switch (days.charAt(i)) {
        case 'P' -> sessions.add(DayLog.on(day).build());
        case 'e' -> sessions.add(DayLog.on(day).stoppedForPain(40).build());
        case '.' -> {}
        default -> throw new IllegalArgumentException(days);
      }
    }
    return sessions;
  }

  /// The progress on the last day of a pattern.
  static Progress progress(String days, int restDays) {
    return Progress.of(log(days), FIRST.plusDays(days.length() - 1L), new ProgressRules(restDays));
  }

  /// The ledger as letters: `P`ractised, `e`ased, `r`est, `t`ravel, `?` pending, `x` missed,
  /// `b`efore.
  static String of(List<Day> days) {
    return days.stream().map(day -> letter(day.state())).collect(Collectors.joining());
  }

  private static String letter(DayState state) {
    return switch (state) {
      case PRACTISED -> "P";
      case EASED -> "e";
      case REST -> "r";
      case TRAVEL -> "t";
      case PENDING -> "?";
      case MISSED -> "x";
      case BEFORE -> "b";
    };
  }
}
