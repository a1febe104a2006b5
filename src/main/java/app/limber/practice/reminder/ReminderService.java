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
/// Methods whose names end in `Now` block and are meant for a single-threaded program.
public final class ReminderService {
  private static final System.Logger LOG = System.getLogger(ReminderService.class.getName());

  /// A day with a stop for pain needs no reminder either.
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
  /// @param face runs tasks on the UI thread
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

  public ReminderPlan plan() {
    return settings.settings().reminder();
  }

  /// Installs what a plan needs and saves the plan. Changes made during an installation are
  /// installed together after it. Call on the UI thread.
  ///
  /// @param failure receives the reason on the UI thread if this fails; the previous plan then
  ///     stays in force
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

  /// Resets the state for a new plan. A time that has already passed today is not made up for; one
  /// still to come triggers a reminder even if there already was one today.
  private void startAnew(ReminderPlan plan, DaySettings days) {
    ReminderState state = new ReminderState(null, memory.recall().notToday(), null, null);
    ReminderMoment moment = momentNow(days);
    boolean passed = ReminderRules.reminder(plan, state, moment) == ReminderVerdict.DUE;
    memory.keep(passed ? state.passed(moment.today()) : state);
  }

  private void keep(ReminderPlan plan, ReminderPlan before, Consumer<ReminderException> failure) {
    settings.changeOr(
        settings.settings().with(plan),
        e -> {
          settings.change(settings.settings().with(before), () -> {});
          background.execute(() -> takeBack(before));
          Reason reason = e.isNoRoom() ? Reason.NO_ROOM : Reason.NOT_SAVED;
          failure.accept(new ReminderException(reason, "", e));
        });
  }

  private void takeBack(ReminderPlan before) {
    try {
      system.install(before);
    } catch (ReminderException e) {
      LOG.log(System.Logger.Level.DEBUG, "the reminder is not as before", e);
    }
  }

  /// Determines what a plan needs and how much of it is installed; blocks.
  public Installation lookNow(ReminderPlan plan) {
    return system.look(plan);
  }

  /// Lists the files and commands that a plan needs, delivered on the UI thread.
  public void needs(ReminderPlan plan, Consumer<List<String>> answer) {
    background.execute(
        () -> {
          List<String> needs = system.needs(plan);
          face.execute(() -> answer.accept(needs));
        });
  }

  /// Removes everything that is installed for this data folder, regardless of the settings; blocks.
  ///
  /// @throws ReminderException if something could not be removed
  public void removeNow() {
    system.install(ReminderPlan.standard());
  }

  /// Shows the reminder if it is due.
  ///
  /// @return `DUE` if it was shown, otherwise the reason why not
  /// @throws ReminderException if it is due and cannot be shown; the next call tries again
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

  /// Decides whether Limber opens at this log-in. If it does, there is no reminder today.
  public ReminderVerdict logInNow() {
    ReminderState state = memory.recall();
    ReminderMoment moment = momentNow();
    ReminderVerdict verdict = ReminderRules.atLogIn(plan(), state, moment);
    if (verdict == ReminderVerdict.DUE) {
      memory.keep(state.reminded(moment.today()));
    }
    return verdict;
  }

  /// Whether the reminder is due. Changes nothing.
  public ReminderVerdict verdictNow() {
    return ReminderRules.reminder(plan(), memory.recall(), momentNow());
  }

  /// Returns the time of the next reminder; empty if there is none.
  public Optional<ZonedDateTime> nextNow() {
    return ReminderRules.next(plan(), memory.recall(), momentNow());
  }

  /// Schedules another reminder in ten minutes.
  ///
  /// @return the time of that reminder
  /// @throws ReminderException if this fails, the reminder is off, or today is done
  public ZonedDateTime snoozeNow() {
    if (!plan().remind()) {
      throw new ReminderException(Reason.OFF, "", null);
    }
    if (momentNow().settled()) {
      throw new ReminderException(Reason.SETTLED, "", null);
    }
    Instant until = clock.instant().plus(ReminderRules.SNOOZE);
    system.remindAgain(until, ReminderRules.SNOOZE);
    require(memory.keep(memory.recall().snoozed(until)));
    return until.atZone(clock.zone());
  }

  /// Suppresses the reminder for the rest of the day.
  ///
  /// @throws ReminderException if this cannot be saved
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

  /// An unreadable log must not suppress the reminder.
  private List<Session> sessions() {
    try {
      return log.peekNow();
    } catch (JournalException e) {
      LOG.log(System.Logger.Level.DEBUG, "the log was not read for the reminder", e);
      return List.of();
    }
  }
}
