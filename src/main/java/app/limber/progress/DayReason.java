package app.limber.progress;

import app.limber.journal.Session;

/// Why a day is what it is.
public sealed interface DayReason {
  /// The state that this reason gives a day.
  default DayState state() {
    return switch (this) {
      case Practised _ -> DayState.PRACTISED;
      case Eased _ -> DayState.EASED;
      case Rest _ -> DayState.REST;
      case Travel _ -> DayState.TRAVEL;
      case Pending _ -> DayState.PENDING;
      case Missed _ -> DayState.MISSED;
      case Before _ -> DayState.BEFORE;
    };
  }

  /// A session counted: `session` is the first of the day that did, `counted` how many did.
  record Practised(Session session, int counted) implements DayReason {
    /// How much of the planned time was active, in whole percent, rounded down; 100 where nothing
    /// was planned.
    public int activePercent() {
      int planned = session.plannedSeconds();
      return planned == 0 ? 100 : (int) (100L * session.activeSeconds() / planned);
    }
  }

  /// No session counted, but `session` was stopped for pain, which is never held against the user.
  record Eased(Session session) implements DayReason {}

  /// A day off that is allowed: of the seven days that end with it, `offDays` were off, and
  /// `allowed` may be.
  record Rest(int offDays, int allowed) implements DayReason {}

  /// A day that a flight took away, between the sessions at its two ends.
  record Travel(Session departed, Session arrived) implements DayReason {}

  /// Today, while nothing has counted or been eased.
  record Pending() implements DayReason {}

  /// A day off too many: of the seven days that end with it, `offDays` were off, and only `allowed`
  /// may be.
  record Missed(int offDays, int allowed) implements DayReason {}

  /// A day before the first session that counted.
  record Before() implements DayReason {}
}
