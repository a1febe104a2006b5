package app.limber.practice.session;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.journal.SessionSummary;
import app.limber.player.Player;
import app.limber.player.PlayerOptions;
import app.limber.player.Ticker;
import app.limber.practice.library.Content;
import app.limber.practice.library.ContentSource;
import app.limber.practice.log.LogBook;
import app.limber.practice.log.LogService;
import app.limber.practice.preferences.BreathTaps;
import app.limber.practice.preferences.DayPart;
import app.limber.practice.preferences.DaySettings;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.preferences.SettingsStore;
import app.limber.progress.Progress;
import app.limber.progress.Today;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a face asks of the program: what today looks like, to begin a session, to keep a setting.
///
/// It is used from the face's thread and never keeps it waiting: files and the log are read
/// elsewhere, and the answer comes back to that thread.
public final class Coach {
  private final ContentSource content;
  private final LogService desk;
  private final SettingsService settings;
  private final Executor background;
  private final InstantSource clock;
  private final Supplier<ZoneId> zone;
  private final Ticker ticker;
  private final Supplier<UUID> ids;
  private volatile ZoneId here;

  /// @param settings the settings as they were loaded
  /// @param background runs tasks off the face's thread
  /// @param face runs tasks on it
  /// @param zone the zone that the machine is in; asked off the face's thread, as it may read files
  public Coach(
      ContentSource content,
      LogService desk,
      SettingsStore settingsStore,
      Settings settings,
      Executor background,
      Executor face,
      InstantSource clock,
      Supplier<ZoneId> zone,
      Ticker ticker,
      Supplier<UUID> ids) {
    this.content = content;
    this.desk = desk;
    this.settings = new SettingsService(settingsStore, settings, background, face);
    this.background = background;
    this.clock = clock;
    this.zone = zone;
    this.here = zone.get();
    this.ticker = ticker;
    this.ids = ids;
  }

  public Settings settings() {
    return settings.settings();
  }

  /// The date on the user's calendar.
  LocalDate date() {
    return clock.instant().atZone(here).toLocalDate();
  }

  /// Changes the settings at once and keeps them.
  ///
  /// @param failure runs on the face's thread if they cannot be kept
  public void change(Settings changed, Runnable failure) {
    settings.change(changed, failure);
  }

  /// Tells a listener of every change of the settings, from now on.
  ///
  /// @return ends that
  public Runnable whenSettingsChange(Consumer<Settings> listener) {
    return settings.whenChanged(listener);
  }

  SettingsService settingsDesk() {
    return settings;
  }

  /// Measures the user's own breath.
  public BreathTaps breathTaps() {
    return new BreathTaps(ticker);
  }

  /// The clock that a session is played by.
  public Ticker ticker() {
    return ticker;
  }

  /// The part of the day that it is.
  public DayPart dayPart() {
    return DayPart.at(clock.instant().atZone(here).toLocalTime());
  }

  /// Whether a player that opens now wears its quiet colours.
  public boolean isQuiet() {
    return settings().look().isQuietAt(clock.instant().atZone(here).toLocalTime());
  }

  /// Whether a morning is still of this day and of this part of it.
  public boolean isStillTrue(TodaySnapshot todaySnapshot) {
    LocalDate today =
        Today.of(todaySnapshot.log(), clock.instant(), here, settings().days().dayStart());
    return todaySnapshot.today().equals(today) && todaySnapshot.dayPart() == dayPart();
  }

  /// Reads the content and the log anew and tells what they say of today.
  public void morning(Consumer<TodaySnapshot> answer) {
    DaySettings days = settings().days();
    background.execute(
        () -> {
          here = zone.get();
          Content read = content.read();
          desk.ask(
              log -> look(read, log.sessions(), days, null),
              answer,
              problem -> answer.accept(look(read, List.of(), days, problem.reason())));
        });
  }

  /// Reads the content and the log anew for someone who looks back.
  public void history(Consumer<History> answer) {
    DaySettings days = settings().days();
    background.execute(
        () -> {
          Content read = content.read();
          desk.ask(
              log -> lookBack(read, log, days),
              answer,
              problem -> {
                Progress nothing = progress(List.of(), clock.instant(), days);
                answer.accept(
                    new History(
                        read.library(),
                        nothing,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        problem.reason()));
              });
        });
  }

  private History lookBack(Content read, Journal log, DaySettings days) {
    List<SessionSummary> outlines = log.outlines();
    Instant now = clock.instant();
    List<Session> started =
        outlines.stream()
            .map(SessionSummary::session)
            .filter(session -> session.startedAt().toEpochSecond() <= now.getEpochSecond())
            .toList();
    LogBook book = new LogBook(log, clock, ids);
    return new History(
        read.library(),
        progress(started, now, days),
        outlines.reversed(),
        book.nextUndo(),
        book.nextRedo(),
        null);
  }

  private Progress progress(List<Session> started, Instant now, DaySettings days) {
    LocalDate today = Today.of(started, now, here, days.dayStart());
    return Progress.of(started, today, days.rules());
  }

  /// Asks the log something that only needs reading.
  ///
  /// @param failure gets the reason if the log fails
  public <T> void read(
      Function<Journal, T> question, Consumer<T> answer, Consumer<JournalException> failure) {
    desk.ask(question, answer, failure);
  }

  /// When a session started that the user tells of.
  ///
  /// @param timeOfDay as the user types it
  public PastStart pastStart(@Nullable LocalDate date, String timeOfDay) {
    return PastStart.of(date, timeOfDay, here, clock.instant());
  }

  /// A session that was practised without Limber, as the log keeps it.
  public Session pastSession(
      Library library,
      Routine routine,
      PastStart.Started start,
      Outcome outcome,
      Optional<Duration> active) {
    Plan plan = new Planner(library).standard(routine);
    return new PastSession(plan, start.time(), start.zone(), outcome, active.orElse(null))
        .session(ids.get(), settings().days().dayStart());
  }

  /// Corrects the log.
  ///
  /// @param answer gets what the correction returned
  /// @param failure gets the reason if the log fails; nothing is corrected then
  public <T> void correct(
      Function<LogBook, T> correction, Consumer<T> answer, Consumer<JournalException> failure) {
    desk.ask(log -> correction.apply(new LogBook(log, clock, ids)), answer, failure);
  }

  private TodaySnapshot look(
      Content read,
      List<Fact.SavedSession> kept,
      DaySettings days,
      JournalException.@Nullable Reason logProblem) {
    Instant now = clock.instant();
    List<Session> log =
        kept.stream()
            .map(Fact.SavedSession::session)
            .filter(session -> !session.startedAt().toInstant().isAfter(now))
            .toList();
    LocalDate today = Today.of(log, now, here, days.dayStart());
    return new TodaySnapshot(
        today,
        DayPart.at(now.atZone(here).toLocalTime()),
        read.library(),
        read.poses(),
        log,
        Progress.of(log, today, days.rules()),
        logProblem);
  }

  /// Makes a session ready to be started.
  ///
  /// @param stiffness what the user said before, 0–10, or null
  /// @param failure gets the first reason, if any, why the session cannot be kept in the log
  public PlaySession session(
      Plan plan,
      @Nullable Integer stiffness,
      PlayerOptions options,
      Consumer<JournalException> failure) {
    SessionStart start =
        SessionStart.now(ids.get(), clock, here, settings().days().dayStart(), stiffness);
    return new PlaySession(
        plan,
        start,
        new Player(plan.timeline(), ticker, clock, options),
        new SessionRecorder(desk, clock, ids, failure));
  }
}
