package app.limber.practice.session;

import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.PracticeDay;
import app.limber.journal.Revision;
import app.limber.player.Player;
import app.limber.player.PlayerOptions;
import app.limber.practice.library.Content;
import app.limber.practice.library.LibraryService;
import app.limber.practice.log.LogBook;
import app.limber.practice.log.LogService;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.program.LocalClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Finds the interrupted session and settles it exactly once.
///
/// If the user does not decide, the session is saved with what was practised as soon as its
/// practice day is over or another session starts. Call on the UI thread; never blocks, and
/// delivers every answer on that thread.
public final class ResumeService {
  private static final System.Logger LOG = System.getLogger(ResumeService.class.getName());

  private final CheckpointStore store;
  private final LibraryService library;
  private final LogService log;
  private final SettingsService settings;
  private final LocalClock clock;
  private final Supplier<UUID> ids;
  private final Executor background;
  private final Executor face;

  /// @param background runs tasks off the UI thread
  /// @param face runs tasks on the UI thread
  public ResumeService(
      CheckpointStore store,
      LibraryService library,
      LogService log,
      SettingsService settings,
      LocalClock clock,
      Supplier<UUID> ids,
      Executor background,
      Executor face) {
    this.store = store;
    this.library = library;
    this.log = log;
    this.settings = settings;
    this.clock = clock;
    this.ids = ids;
    this.background = background;
    this.face = face;
  }

  /// Finds an interrupted session of today. Saves one of an earlier day.
  public void find(Consumer<Optional<Interrupted>> answer) {
    LocalTime dayStart = settings.settings().days().dayStart();
    background.execute(
        () -> {
          Optional<Interrupted> left = left();
          if (left.isEmpty()) {
            face.execute(() -> answer.accept(Optional.empty()));
            return;
          }
          Interrupted interrupted = left.get();
          log.<Optional<Interrupted>>ask(
              journal -> offered(journal, interrupted, dayStart),
              answer,
              problem -> {
                LOG.log(System.Logger.Level.DEBUG, "not known whether it is settled", problem);
                answer.accept(
                    Optional.of(interrupted).filter(found -> isOpen(found.checkpoint(), dayStart)));
              });
        });
  }

  private Optional<Interrupted> left() {
    try {
      return store.read().map(left -> interrupted(left, library.content()));
    } catch (RuntimeException e) {
      // A defect; without an answer, a requested routine would never start.
      LOG.log(System.Logger.Level.DEBUG, "nothing known of an interrupted session", e);
      return Optional.empty();
    }
  }

  /// Returns the interrupted session that is still open, as far as this can be determined without
  /// the log; blocks.
  public Optional<Checkpoint> look() {
    LocalTime dayStart = settings.settings().days().dayStart();
    return store.read().filter(left -> isOpen(left, dayStart) && isBegun(left));
  }

  /// Saves what was practised as a partial session.
  public void keep(Checkpoint left, Runnable done, Consumer<JournalException> failure) {
    log.tell(journal -> settle(journal, left), done, failure);
  }

  /// Removes what was practised from the log, which can be undone like any other correction. A
  /// session that another program has settled meanwhile is kept.
  public void discard(Checkpoint left, Runnable done, Consumer<JournalException> failure) {
    log.tell(
        journal -> {
          boolean open = !isSettled(journal, left);
          settle(journal, left);
          if (open) {
            new LogBook(journal, clock, ids).remove(left.session().id());
          }
        },
        done,
        failure);
  }

  private Optional<Interrupted> offered(Journal journal, Interrupted found, LocalTime dayStart) {
    Checkpoint left = found.checkpoint();
    if (isOpen(left, dayStart) && isBegun(left) && !isSettled(journal, left)) {
      return Optional.of(found);
    }
    settle(journal, left);
    return Optional.empty();
  }

  private void settle(Journal journal, Checkpoint left) {
    settle(journal, store, left, () -> new Revision(ids.get(), clock.instant()));
  }

  /// Saves an interrupted session, unless the log already has its end.
  static void settle(
      Journal journal, CheckpointStore store, Checkpoint left, Supplier<Revision> revision) {
    if (!isSettled(journal, left) && isBegun(left)) {
      journal.seal(left.session(), revision.get());
    }
    store.remove(left.session().id());
  }

  private static boolean isBegun(Checkpoint left) {
    return left.session().activeSeconds() > 0;
  }

  private static boolean isSettled(Journal journal, Checkpoint left) {
    UUID session = left.session().id();
    return journal.standing(session).isPresent() && !journal.isRunning(session);
  }

  private boolean isOpen(Checkpoint left, LocalTime dayStart) {
    LocalDate today =
        PracticeDay.of(clock.instant().atZone(clock.zone()).toOffsetDateTime(), dayStart);
    return !left.finished() && left.session().practiceDay().equals(today);
  }

  private Interrupted interrupted(Checkpoint left, Content content) {
    try {
      Plan plan = left.plan(content.library());
      Player there =
          Player.resumed(
              plan.timeline(), left.played(), () -> 0, clock, PlayerOptions.unattended());
      return new Interrupted(
          left, Optional.of(plan), Optional.of(there.snapshot()), content.poses());
    } catch (IllegalArgumentException e) {
      LOG.log(System.Logger.Level.DEBUG, "the content has changed", e);
      return new Interrupted(left, Optional.empty(), Optional.empty(), content.poses());
    }
  }
}
