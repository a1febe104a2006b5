package app.limber.practice.session;

import app.limber.figure.PoseBook;
import app.limber.journal.JournalException;
import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.journal.StretchOutcome;
import app.limber.practice.preferences.DayPart;
import app.limber.progress.DayState;
import app.limber.progress.Progress;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the program knows when the user comes to it: the content, the log, and what both say of
/// today.
///
/// @param log the sessions that stand, oldest first; empty if the log cannot be read
/// @param logProblem why the log cannot be read, if it cannot
public record TodaySnapshot(
    LocalDate today,
    DayPart dayPart,
    Library library,
    PoseBook poses,
    List<Session> log,
    Progress progress,
    JournalException.@Nullable Reason logProblem) {
  /// The routine for someone who has played none yet.
  public static final String FIRST_ROUTINE = "full-morning";

  /// The routine for a morning that hurts.
  public static final String GENTLE_ROUTINE = "gentle-start";

  public TodaySnapshot {
    log = List.copyOf(log);
  }

  /// Whether today has a session that counts.
  public boolean isDoneForToday() {
    return progress.todaysEntry().state() == DayState.PRACTISED;
  }

  /// The routine to offer: what was played last, else the first one; empty only if there is none.
  public Optional<Routine> offered() {
    return log.reversed().stream()
        .map(session -> library.routine(session.routine()))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> library.routine(FIRST_ROUTINE))
        .or(() -> library.routines().values().stream().findFirst());
  }

  /// The latest session, if the user stopped it for pain on an earlier day.
  public Optional<Session> painBefore() {
    return log.isEmpty()
        ? Optional.empty()
        : Optional.of(log.getLast())
            .filter(session -> session.outcome() == Outcome.STOPPED_FOR_PAIN)
            .filter(session -> session.practiceDay().isBefore(today));
  }

  /// The stretch that a session was stopped at: what the user told, else the last one begun.
  public static Optional<String> painfulStretch(Session session) {
    if (session.pain() != null && session.pain().stretch() != null) {
      return Optional.ofNullable(session.pain().stretch());
    }
    return session.stretches().reversed().stream()
        .filter(entry -> entry.outcome() != StretchOutcome.SKIPPED)
        .findFirst()
        .map(entry -> entry.stretch());
  }
}
