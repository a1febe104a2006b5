package app.limber.ui.today;

import app.limber.plan.WeekPlan;
import app.limber.player.Timeline;
import app.limber.practice.preferences.DayPart;
import app.limber.practice.preferences.Exclusion;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.preferences.StretchSettings;
import app.limber.practice.session.DayOffer;
import app.limber.practice.session.Plan;
import app.limber.practice.session.SnapshotService;
import app.limber.practice.session.TodaySnapshot;
import app.limber.routine.Routine;
import app.limber.routine.Stretch;
import app.limber.ui.navigation.StartOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The view model of Today.
///
/// The page is shown before the content and the log have been read. Until then the snapshot is
/// null, and a request to start is remembered.
public final class TodayModel {
  /// The stiffness from which on a gentle start, or none at all, is offered.
  private static final int VERY_STIFF = 6;

  private final SnapshotService snapshots;
  private final SettingsService settingsService;
  private final Consumer<StartOrder> starter;
  private final Runnable notKept;
  private @Nullable Routine chosen;
  private @Nullable Settings planned;
  private boolean isSuggested;
  private boolean isRenewed;
  private final ReadOnlyObjectWrapper<@Nullable TodaySnapshot> snapshot =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper starting = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper resting = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<@Nullable Integer> stiffness = new SimpleObjectProperty<>();
  private @Nullable String wanted;

  /// @param starter begins a session
  /// @param notKept runs if a change of the settings cannot be saved
  public TodayModel(
      SnapshotService snapshots,
      SettingsService settingsService,
      Consumer<StartOrder> starter,
      Runnable notKept) {
    this.snapshots = snapshots;
    this.settingsService = settingsService;
    this.starter = starter;
    this.notKept = notKept;
    snapshots.latest().ifPresent(this::arrive);
  }

  /// Reads the content and the log again, off this thread.
  public void refresh() {
    snapshots.take(this::arrive);
  }

  /// Refreshes if another day or part of the day has begun.
  ///
  /// @return whether one has
  public boolean rollOver() {
    TodaySnapshot shown = snapshot.get();
    boolean over = shown != null && !snapshots.isCurrent(shown);
    if (over) {
      refresh();
    }
    return over;
  }

  private void arrive(TodaySnapshot arrived) {
    TodaySnapshot before = snapshot.get();
    if (before != null && !before.today().equals(arrived.today())) {
      forgetToday();
    }
    boolean same = arrived.equals(before) && settingsService.settings().equals(planned);
    if (same && !isRenewed && wanted == null) {
      // Unchanged: avoid a new layout.
      startIfWanted();
      return;
    }
    snapshot.set(arrived);
    toOffer(arrived).ifPresentOrElse(this::offer, () -> plan.set(null));
    startIfWanted();
  }

  private void startIfWanted() {
    if (starting.get()) {
      starting.set(false);
      start();
    }
  }

  /// The routine requested on the command line, else the chosen one, else the planned one, else the
  /// suggested one. A suggestion gives way to what the plan for the week offers next.
  private Optional<Routine> toOffer(TodaySnapshot arrived) {
    boolean changing =
        !weekPlan(arrived).isEmpty() || arrived.neverPlayed(own()).isPresent() || isRenewed;
    boolean follows = changing && isSuggested && wanted == null;
    isRenewed = false;
    String before = chosen == null || follows ? "" : chosen.id();
    isSuggested |= before.isEmpty() && wanted == null;
    Optional<Routine> routine = arrived.library().playable(wanted == null ? before : wanted);
    if (wanted != null && routine.isEmpty()) {
      starting.set(false);
    }
    wanted = null;
    chosen = null;
    return routine.or(() -> DayOffer.routine(own(), arrived));
  }

  /// Clears what the user entered for the day before.
  private void forgetToday() {
    chosen = null;
    forgetAnswer();
  }

  /// The content, the log and what follows from them today; null until they have been read.
  public ReadOnlyObjectProperty<@Nullable TodaySnapshot> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  /// The plan that Start plays; null while there is none.
  public ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /// Whether the user has asked to start and the content is still being read.
  public ReadOnlyBooleanProperty startingProperty() {
    return starting.getReadOnlyProperty();
  }

  /// Whether the user has chosen not to practise today.
  public ReadOnlyBooleanProperty restingProperty() {
    return resting.getReadOnlyProperty();
  }

  /// The stiffness before practice, 0–10; null while not answered.
  public ObjectProperty<@Nullable Integer> stiffnessProperty() {
    return stiffness;
  }

  /// Whether the back is so stiff that a gentle start, or none at all, is offered.
  public boolean isVeryStiff() {
    Integer answer = stiffness.get();
    return answer != null && answer >= VERY_STIFF;
  }

  public DayPart dayPart() {
    return snapshots.dayPart();
  }

  public boolean asksStiffness() {
    return settingsService.settings().days().askStiffness();
  }

  public boolean showsStreak() {
    return settingsService.settings().days().showStreak();
  }

  /// The timeline of a routine as it would be played today, for its length.
  public Timeline preview(Routine routine, TodaySnapshot now) {
    return snapshots.preview(routine, now);
  }

  /// The user's own plan for the week; may be empty.
  private WeekPlan own() {
    return settingsService.settings().weekPlan();
  }

  private WeekPlan weekPlan(TodaySnapshot now) {
    return now.programmes().planOr(own(), now.today());
  }

  /// What the plan for the week offers today.
  public DayOffer dayOffer(TodaySnapshot now) {
    return DayOffer.of(weekPlan(now), now);
  }

  /// Chooses the routine that Start plays.
  public void choose(Routine routine) {
    isSuggested = false;
    offer(routine);
  }

  /// Discards today's choice as soon as the content has been read again, because programmes have
  /// changed.
  public void suggestAnew() {
    isSuggested = true;
    isRenewed = true;
  }

  private void offer(Routine routine) {
    TodaySnapshot now = snapshot.get();
    if (now != null) {
      chosen = routine;
      planned = settingsService.settings();
      plan.set(snapshots.today(routine, now).orElse(null));
    }
  }

  /// Whether all stretches of the chosen routine are left out today.
  public boolean isAllLeftOut() {
    return chosen != null && snapshot.get() != null && plan.get() == null;
  }

  /// Leaves a stretch out for today, because it hurt.
  public void leaveOut(String stretch) {
    TodaySnapshot now = snapshot.get();
    if (now != null) {
      StretchSettings stretches = settingsService.settings().stretches();
      Exclusion how = Exclusion.on(now.today(), true);
      settingsService.change(
          settingsService.settings().with(stretches.leaving(stretch, how, now.today())), notKept);
      if (chosen != null) {
        offer(chosen);
      }
    }
  }

  /// Whether a stretch is left out today.
  public boolean isLeftOut(String stretch) {
    return leftOut(stretch).isPresent();
  }

  private Optional<Exclusion> leftOut(String stretch) {
    TodaySnapshot now = snapshot.get();
    return now == null
        ? Optional.empty()
        : settingsService.settings().stretches().leftOutOn(now.today(), stretch);
  }

  /// The stretches that are left out today.
  public List<Stretch> leftOut() {
    TodaySnapshot now = snapshot.get();
    return now == null
        ? List.of()
        : now.library().stretches().values().stream()
            .filter(stretch -> isLeftOut(stretch.id()))
            .toList();
  }

  /// Whether a stretch is left out today because it hurt.
  public boolean isPainful(String stretch) {
    return leftOut(stretch).filter(Exclusion::pain).isPresent();
  }

  /// Starts the chosen routine, once the content has been read.
  public void start() {
    Plan chosen = plan.get();
    TodaySnapshot now = snapshot.get();
    if (chosen != null && now != null) {
      // What was chosen for this session is not what the plan offers after it.
      isSuggested = true;
      starter.accept(new StartOrder(chosen, now.poses(), stiffness.get()));
    } else if (now == null) {
      starting.set(true);
    }
  }

  /// Starts a routine once the content has been read, if it contains it.
  public void startAtOnce(String routine) {
    wanted = routine;
    starting.set(true);
    refresh();
  }

  /// Starts the gentlest routine.
  public void startGently() {
    TodaySnapshot now = snapshot.get();
    if (now != null) {
      gentlest(now)
          .ifPresent(
              routine -> {
                choose(routine);
                start();
              });
    }
  }

  /// Returns the gentle routine or, if it cannot be read or every stretch of it is left out, the
  /// shortest one.
  private Optional<Routine> gentlest(TodaySnapshot now) {
    return now.library()
        .routine(TodaySnapshot.GENTLE_ROUTINE)
        .filter(routine -> snapshots.today(routine, now).isPresent())
        .or(
            () ->
                now.offeredRoutines().stream()
                    .filter(routine -> snapshots.today(routine, now).isPresent())
                    .min(Comparator.comparing(routine -> preview(routine, now).total())));
  }

  /// Notes that the user does not practise today; nothing is recorded.
  public void rest() {
    resting.set(true);
  }

  /// Clears the answers given before practice, which apply to one session only.
  public void forgetAnswer() {
    stiffness.set(null);
    resting.set(false);
  }

  /// Clears everything, after all data has been erased.
  public void startAnew() {
    forgetAnswer();
    chosen = null;
    planned = null;
    plan.set(null);
    snapshot.set(null);
  }
}
