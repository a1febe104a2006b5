package app.limber.progress;

import app.limber.journal.Session;

/// Why a day is what it is.
public sealed interface DayReason {
  /// The state that this reason gives a day.
  DayState state();

  /// A session counted: `session` is the first of the day that did, `counted` how many did.
  record Practised(Session session, int counted) implements DayReason {
    @Override
    public DayState state() {
      return DayState.PRACTISED;
    }

    /// How much of the planned time was active, in whole percent, rounded down; 100 where nothing
    /// was planned.
    public int activePercent() {
      int planned = session.plannedSeconds();
      return planned == 0 ? 100 : (int) (100L * session.activeSeconds() / planned);
    }
  }

  /// No session counted, but `session` was stopped for pain, which is never held against the user.
  record Eased(Session session) implements DayReason {
    @Override
    public DayState state() {
      return DayState.EASED;
    }
  }

  /// A day off that is allowed: of the seven days that end with it, `offDays` were off, and
  /// `allowed` may be.
  record Rest(int offDays, int allowed) implements DayReason {
    @Override
    public DayState state() {
      return DayState.REST;
    }
  }

  /// A day that a flight took away, between the sessions at its two ends.
  record Travel(Session departed, Session arrived) implements DayReason {
    @Override
    public DayState state() {
      return DayState.TRAVEL;
    }
  }

  /// Today, while nothing has counted or been eased.
  record Pending() implements DayReason {
    @Override
    public DayState state() {
      return DayState.PENDING;
    }
  }

  /// A day off too many: of the seven days that end with it, `offDays` were off, and only `allowed`
  /// may be.
  record Missed(int offDays, int allowed) implements DayReason {
    @Override
    public DayState state() {
      return DayState.MISSED;
    }
  }

  /// A day before the first session that counted.
  record Before() implements DayReason {
    @Override
    public DayState state() {
      return DayState.BEFORE;
    }
  }
}
