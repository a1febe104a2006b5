package app.limber.practice.reminder;

import app.limber.journal.JournalException;
import app.limber.journal.Session;
import app.limber.practice.log.LogService;
import app.limber.practice.preferences.DaySettings;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.program.LocalClock;
import app.limber.practice.reminder.ReminderException.Reason;
import app.limber.progress.DayState;
import app.limber.progress.Progress;
import app.limber.progress.Today;
import app.limber.reminder.ReminderMoment;
import app.limber.reminder.ReminderPlan;
import app.limber.reminder.ReminderRules;
import app.limber.reminder.ReminderState;
import app.limber.reminder.ReminderVerdict;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Turns the reminder on and off, and decides what happens when it is due.
///
/// Methods that end in `Now` block and are for a program with one thread.
public final class ReminderService {
  private static final System.Logger LOG = System.getLogger(ReminderService.class.getName());

  /// Nobody has to be reminded on a day that was stopped for pain.
  private static final Set<DayState> SETTLED = EnumSet.of(DayState.PRACTISED, DayState.EASED);

  private final ReminderSystem system;
  private final ReminderMemory memory;
  private final SettingsService settings;
  private final LogService log;
  private final LocalClock clock;
  private final Executor background;
  private final Executor face;
  private final AtomicReference<@Nullable ReminderPlan> wanted = new AtomicReference<>();
  private final ReentrantLock installing = new ReentrantLock();

  /// @param background runs tasks off the UI thread
  /// @param face runs tasks on it
  public ReminderService(
      ReminderSystem system,
      ReminderMemory memory,
      SettingsService settings,
      LogService log,
      LocalClock clock,
      Executor background,
      Executor face) {
    this.system = system;
    this.memory = memory;
    this.settings = settings;
    this.log = log;
    this.clock = clock;
    this.background = background;
    this.face = face;
  }

  /// The plan that is in force.
  public ReminderPlan plan() {
    return settings.settings().reminder();
  }

  /// Installs what a plan needs and keeps the plan. Changes made while an earlier one is being
  /// installed are installed together. Call on the UI thread.
  ///
  /// @param failure receives, on the UI thread, why that cannot be done; the plan before holds then
  public void change(ReminderPlan plan, Consumer<ReminderException> failure) {
    ReminderPlan before = plan();
    DaySettings days = settings.settings().days();
    wanted.set(plan);
    background.execute(() -> install(before, days, failure));
  }

  private void install(ReminderPlan before, DaySettings days, Consumer<ReminderException> failure) {
    installing.lock();
    try {
      ReminderPlan latest = wanted.getAndSet(null);
      if (latest != null) {
        if (latest.isActive() || before.isActive()) {
          system.install(latest);
        }
        if (latest.remind() && !latest.withOpenAtLogIn(before.openAtLogIn()).equals(before)) {
          startAnew(latest, days);
        }
        face.execute(() -> keep(latest, before, failure));
      }
    } catch (ReminderException e) {
      face.execute(() -> failure.accept(e));
    } finally {
      installing.unlock();
    }
  }

  /// A time that has passed when it is chosen is not caught up with; one to come is waited for,
  /// even on a day that had its reminder.
  private void startAnew(ReminderPlan plan, DaySettings days) {
    ReminderState state = new ReminderState(null, memory.recall().notToday(), null);
    ReminderMoment moment = momentNow(days);
    boolean passed = ReminderRules.reminder(plan, state, moment) == ReminderVerdict.DUE;
    memory.keep(passed ? state.reminded(moment.today()) : state);
  }

  private void keep(ReminderPlan plan, ReminderPlan before, Consumer<ReminderException> failure) {
    settings.change(
        settings.settings().with(plan),
        () -> {
          settings.change(settings.settings().with(before), () -> {});
          background.execute(() -> takeBack(before));
          failure.accept(new ReminderException(Reason.NOT_SAVED, "", null));
        });
  }

  private void takeBack(ReminderPlan before) {
    try {
      system.install(before);
    } catch (ReminderException e) {
      LOG.log(System.Logger.Level.DEBUG, "the reminder is not as before", e);
    }
  }

  /// What a plan needs and how much of that is there; blocks.
  public Installation lookNow(ReminderPlan plan) {
    return system.look(plan);
  }

  /// The files and commands that a plan needs, delivered on the UI thread.
  public void needs(ReminderPlan plan, Consumer<List<String>> answer) {
    background.execute(
        () -> {
          List<String> needs = system.needs(plan);
          face.execute(() -> answer.accept(needs));
        });
  }

  /// Removes everything that is installed, whatever the settings say; blocks.
  ///
  /// @throws ReminderException if something is left
  public void removeNow() {
    system.install(ReminderPlan.standard());
  }

  /// Shows the reminder if it is due.
  ///
  /// @return whether it was, or why not
  /// @throws ReminderException if it is due and nothing can show it; the next call tries again
  public ReminderVerdict dueNow() {
    ReminderState state = memory.recall();
    ReminderMoment moment = momentNow();
    ReminderVerdict verdict = ReminderRules.reminder(plan(), state, moment);
    if (verdict == ReminderVerdict.DUE) {
      system.show();
      memory.keep(state.reminded(moment.today()));
    }
    return verdict;
  }

  /// Whether Limber opens for this log-in. If it does, no reminder follows today.
  public ReminderVerdict logInNow() {
    ReminderState state = memory.recall();
    ReminderMoment moment = momentNow();
    ReminderVerdict verdict = ReminderRules.atLogIn(plan(), state, moment);
    if (verdict == ReminderVerdict.DUE) {
      memory.keep(state.reminded(moment.today()));
    }
    return verdict;
  }

  /// Whether the reminder is due; changes nothing.
  public ReminderVerdict verdictNow() {
    return ReminderRules.reminder(plan(), memory.recall(), momentNow());
  }

  /// When the next reminder comes; empty if none does.
  public Optional<ZonedDateTime> nextNow() {
    return ReminderRules.next(plan(), memory.recall(), momentNow());
  }

  /// Reminds again in ten minutes.
  ///
  /// @return when
  /// @throws ReminderException if that cannot be done
  public ZonedDateTime snoozeNow() {
    Instant until = clock.instant().plus(ReminderRules.SNOOZE);
    system.remindAgain(until, ReminderRules.SNOOZE);
    require(memory.keep(memory.recall().snoozed(until)));
    return until.atZone(clock.zone());
  }

  /// Reminds no more today.
  ///
  /// @throws ReminderException if that cannot be kept
  public void notTodayNow() {
    require(memory.keep(memory.recall().notToday(momentNow().today())));
  }

  private static void require(boolean kept) {
    if (!kept) {
      throw new ReminderException(Reason.NOT_SAVED, "", null);
    }
  }

  private ReminderMoment momentNow() {
    return momentNow(settings.settings().days());
  }

  private ReminderMoment momentNow(DaySettings days) {
    Instant instant = clock.instant();
    Today today = Today.of(sessions(), instant, clock.zone(), days.dayStart());
    Progress progress = Progress.of(today.started(), today.date(), days.rules());
    return new ReminderMoment(
        instant.atZone(clock.zone()),
        days.dayStart(),
        today.date(),
        SETTLED.contains(progress.todaysEntry().state()));
  }

  /// A log that cannot be read must not silence the reminder.
  private List<Session> sessions() {
    try {
      return log.peekNow();
    } catch (JournalException e) {
      LOG.log(System.Logger.Level.DEBUG, "the log was not read for the reminder", e);
      return List.of();
    }
  }
}
