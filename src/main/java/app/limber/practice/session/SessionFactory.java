package app.limber.practice.session;

import app.limber.journal.JournalException;
import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.player.Player;
import app.limber.player.PlayerOptions;
import app.limber.player.Ticker;
import app.limber.practice.log.LogService;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.program.LocalClock;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes sessions: those that are about to be played, and those that were practised without Limber.
public final class SessionFactory {
  private final LogService log;
  private final CheckpointStore store;
  private final SettingsService settings;
  private final LocalClock clock;
  private final Ticker ticker;
  private final InstantSource throughSleep;
  private final Supplier<UUID> ids;

  /// @param throughSleep a clock that continues while the computer sleeps
  /// @param ids returns a new random id on every call
  public SessionFactory(
      LogService log,
      CheckpointStore store,
      SettingsService settings,
      LocalClock clock,
      Ticker ticker,
      InstantSource throughSleep,
      Supplier<UUID> ids) {
    this.log = log;
    this.store = store;
    this.settings = settings;
    this.clock = clock;
    this.ticker = ticker;
    this.throughSleep = throughSleep;
    this.ids = ids;
  }

  /// A session that is ready to be started now.
  ///
  /// @param stiffness what the user said before, 0–10, or null
  /// @param failure gets the first reason, if any, why the session cannot be kept in the log
  public PlaySession play(
      Plan plan,
      @Nullable Integer stiffness,
      PlayerOptions options,
      Consumer<JournalException> failure) {
    SessionStart start = SessionStart.now(ids.get(), clock, clock.zone(), dayStart(), stiffness);
    SessionRecorder recorder = recorder(failure);
    recorder.begin();
    return new PlaySession(
        plan, start, new Player(plan.timeline(), ticker, throughSleep, options), recorder);
  }

  /// Creates a session that plays like any other, but is not recorded in the log.
  public PlaySession tryOut(Plan plan, PlayerOptions options) {
    SessionStart start = SessionStart.now(ids.get(), clock, clock.zone(), dayStart(), null);
    return new PlaySession(
        plan,
        start,
        new Player(plan.timeline(), ticker, throughSleep, options),
        recorder(_ -> {}).withoutTrace());
  }

  /// Continues an interrupted session where it stopped, under the same id.
  ///
  /// @param plan the plan of the session
  /// @param failure receives the first reason, if any, why the session cannot be saved in the log
  /// @throws IllegalArgumentException if the plan is not that of the session
  public PlaySession goOn(
      Checkpoint left, Plan plan, PlayerOptions options, Consumer<JournalException> failure) {
    return new PlaySession(
        plan,
        left.start(),
        Player.resumed(plan.timeline(), left.played(), ticker, throughSleep, options),
        recorder(failure));
  }

  private SessionRecorder recorder(Consumer<JournalException> failure) {
    return new SessionRecorder(log, store, clock, ids, failure);
  }

  /// When a session started that is added later.
  ///
  /// @param timeOfDay as the user types it
  public PastStart pastStart(@Nullable LocalDate date, String timeOfDay) {
    return PastStart.of(date, timeOfDay, clock.zone(), clock.instant());
  }

  /// When a session started that is added later.
  ///
  /// @param dateAndTime as the user types it
  public PastStart pastStart(String dateAndTime) {
    return PastStart.of(dateAndTime, clock.zone(), clock.instant());
  }

  /// A session that was practised without Limber, as the log keeps it.
  public Session past(
      Library library,
      Routine routine,
      PastStart.Started start,
      Outcome outcome,
      Optional<Duration> active) {
    Plan plan = Plan.standard(routine, library);
    return new PastSession(plan, start.time(), start.zone(), outcome, active.orElse(null))
        .session(ids.get(), dayStart());
  }

  private LocalTime dayStart() {
    return settings.settings().days().dayStart();
  }
}
