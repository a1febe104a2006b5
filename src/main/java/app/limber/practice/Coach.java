package app.limber.practice;

import app.limber.journal.Fact;
import app.limber.journal.JournalException;
import app.limber.journal.Session;
import app.limber.player.Player;
import app.limber.player.PlayerOptions;
import app.limber.player.Ticker;
import app.limber.progress.Progress;
import app.limber.progress.ProgressRules;
import app.limber.progress.Today;
import app.limber.routine.Library;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
  private final LogDesk desk;
  private final SettingsStore settingsStore;
  private final Executor background;
  private final Executor face;
  private final InstantSource clock;
  private final Supplier<ZoneId> zone;
  private final Ticker ticker;
  private final Supplier<UUID> ids;
  private Settings settings;

  /// @param background runs tasks off the face's thread
  /// @param face runs tasks on it
  /// @param settings the settings as they were loaded
  public Coach(
      ContentSource content,
      LogDesk desk,
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
    this.settingsStore = settingsStore;
    this.settings = settings;
    this.background = background;
    this.face = face;
    this.clock = clock;
    this.zone = zone;
    this.ticker = ticker;
    this.ids = ids;
  }

  public Settings settings() {
    return settings;
  }

  /// The part of the day that it is.
  public DayPart dayPart() {
    return DayPart.at(clock.instant().atZone(zone.get()).toLocalTime());
  }

  /// Changes the settings at once and keeps them.
  ///
  /// @param failure runs on the face's thread if they cannot be kept
  public void change(Settings changed, Runnable failure) {
    settings = changed;
    background.execute(
        () -> {
          try {
            settingsStore.save(changed);
          } catch (SettingsStore.SettingsException e) {
            face.execute(failure);
          }
        });
  }

  /// Reads the content and the log anew and tells what they say of today.
  public void morning(Consumer<Morning> answer) {
    Settings current = settings;
    background.execute(
        () -> {
          Library library = content.read();
          desk.ask(
              log -> look(library, log.sessions(), current, null),
              answer,
              problem -> answer.accept(look(library, List.of(), current, problem.reason())));
        });
  }

  /// Reads the content and the log anew and tells all that the log holds.
  public void history(Consumer<History> answer) {
    Settings current = settings;
    background.execute(
        () -> {
          Library library = content.read();
          desk.ask(
              log -> {
                List<Fact.Kept> kept = log.sessions();
                Morning morning = look(library, kept, current, null);
                return History.of(kept, morning, new LogBook(log, clock, ids));
              },
              answer,
              problem ->
                  answer.accept(
                      History.unread(look(library, List.of(), current, problem.reason()))));
        });
  }

  /// Corrects the log.
  ///
  /// @param answer gets what the correction returned
  /// @param failure gets the reason if the log fails; nothing is corrected then
  public <T> void correct(
      Function<LogBook, T> correction, Consumer<T> answer, Consumer<JournalException> failure) {
    desk.ask(log -> correction.apply(new LogBook(log, clock, ids)), answer, failure);
  }

  private Morning look(
      Library library,
      List<Fact.Kept> kept,
      Settings current,
      JournalException.@Nullable Reason logProblem) {
    Instant now = clock.instant();
    ZoneId here = zone.get();
    List<Session> log =
        kept.stream()
            .map(Fact.Kept::session)
            .filter(session -> !session.startedAt().toInstant().isAfter(now))
            .toList();
    LocalDate today = Today.of(log, now, here, current.dayStart());
    return new Morning(
        today,
        DayPart.at(now.atZone(here).toLocalTime()),
        library,
        log,
        Progress.of(log, today, new ProgressRules(current.restDays())),
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
        SessionStart.now(ids.get(), clock, zone.get(), settings.dayStart(), stiffness);
    return new PlaySession(
        plan,
        start,
        new Player(plan.timeline(), ticker, clock, options),
        new SessionRecorder(desk, clock, ids, failure));
  }
}
