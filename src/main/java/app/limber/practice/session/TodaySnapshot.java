package app.limber.practice.session;

import app.limber.figure.PoseBook;
import app.limber.journal.JournalException;
import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.plan.WeekPlan;
import app.limber.practice.log.LogContents;
import app.limber.practice.physio.Practice;
import app.limber.practice.preferences.DayPart;
import app.limber.practice.preferences.RoutineDoses;
import app.limber.programme.Programme;
import app.limber.programme.Programmes;
import app.limber.progress.DayState;
import app.limber.progress.Progress;
import app.limber.progress.Progression;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the content, the log and the clock say at one moment: all that a page or a command shows.
///
/// @param contents what the log says; empty if it cannot be read
/// @param log the sessions that have started, oldest first
/// @param progress what the log says of today
/// @param logProblem why the log cannot be read, if it cannot
public record TodaySnapshot(
    DayPart dayPart,
    Library library,
    PoseBook poses,
    Programmes programmes,
    LogContents contents,
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

  /// The current practice day.
  public LocalDate today() {
    return progress.today();
  }

  /// The sessions that stand, oldest first, also those that are still to come.
  public List<Session> sessions() {
    return contents.sessions();
  }

  /// What was answered to offered steps, and where no step is allowed today.
  public RoutineDoses.Steps steps() {
    return new RoutineDoses.Steps(
        contents.steps(), (routine, stretch) -> programmes.fixesDose(routine, stretch, today()));
  }

  /// The session of this id, if it stands.
  public Optional<Session> session(UUID id) {
    return sessions().stream().filter(session -> session.id().equals(id)).findFirst();
  }

  /// The sessions of a practice day, newest first.
  public List<Session> sessionsOf(LocalDate day) {
    return sessions().reversed().stream()
        .filter(session -> session.practiceDay().equals(day))
        .toList();
  }

  /// The name of a stretch; its id if the content no longer has it.
  public String stretchName(String id) {
    return library.stretch(id).map(stretch -> stretch.name()).orElse(id);
  }

  /// Returns what can be reported to a physio.
  public Practice practice() {
    return new Practice(log, contents.steps(), progress, library);
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
        .filter(routine -> programmes.offers(routine.id(), today()))
        .findFirst()
        .or(() -> library.routine(FIRST_ROUTINE))
        .or(() -> offeredRoutines().stream().findFirst());
  }

  /// The first routine of a programme that applies today, has no plan, and has not been practised
  /// yet, because a user who has just accepted it most likely intends to start with it. Empty if
  /// the user has a plan.
  ///
  /// @param own the user's own plan; may be empty
  public Optional<Routine> neverPlayed(WeekPlan own) {
    return own.isEmpty()
        ? programmes.on(today()).stream()
            .filter(programme -> programme.plan().isEmpty())
            .map(Programme::routines)
            .filter(given -> given.stream().map(Routine::id).noneMatch(this::isPlayed))
            .flatMap(List::stream)
            .flatMap(given -> library.routine(given.id()).stream())
            .findFirst()
        : Optional.empty();
  }

  private boolean isPlayed(String routine) {
    return log.stream().anyMatch(session -> session.routine().equals(routine));
  }

  /// The routines that may be offered today: all but those of programmes that do not apply.
  public List<Routine> offeredRoutines() {
    return programmes.offered(library, today());
  }

  /// The latest session, if the user stopped it for pain on an earlier day.
  public Optional<Session> painBefore() {
    return log.isEmpty()
        ? Optional.empty()
        : Optional.of(log.getLast())
            .filter(session -> session.outcome() == Outcome.STOPPED_FOR_PAIN)
            .filter(session -> session.practiceDay().isBefore(today()));
  }

  /// The stretch that a session was stopped at: what the user said, else the last one begun.
  public static Optional<String> painfulStretch(Session session) {
    return Progression.painfulStretch(session);
  }
}
