package app.limber.ui.today;

import app.limber.player.Timeline;
import app.limber.practice.preferences.DayPart;
import app.limber.practice.preferences.Exclusion;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.preferences.StretchSettings;
import app.limber.practice.session.Plan;
import app.limber.practice.session.Planner;
import app.limber.practice.session.SnapshotService;
import app.limber.practice.session.TodaySnapshot;
import app.limber.routine.Routine;
import app.limber.routine.Stretch;
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

/// What Today shows, and what can be done there.
///
/// The page is there before the content and the log are: until then the morning is null, and a wish
/// to start is kept.
public final class TodayModel {
  /// From this answer on, a gentle start or none at all is offered.
  public static final int VERY_STIFF = 6;

  private final SnapshotService snapshots;
  private final SettingsService settingsService;
  private final Consumer<StartOrder> starter;
  private final Runnable notKept;
  private @Nullable Routine chosen;
  private final ReadOnlyObjectWrapper<@Nullable TodaySnapshot> morning =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper starting = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper resting = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<@Nullable Integer> stiffness = new SimpleObjectProperty<>();
  private @Nullable String wanted;

  /// @param starter begins a session
  /// @param notKept runs if a change of the settings cannot be kept
  public TodayModel(
      SnapshotService snapshots,
      SettingsService settingsService,
      Consumer<StartOrder> starter,
      Runnable notKept) {
    this.snapshots = snapshots;
    this.settingsService = settingsService;
    this.starter = starter;
    this.notKept = notKept;
  }

  /// Reads the content and the log anew.
  public void refresh() {
    snapshots.take(this::arrive);
  }

  /// Reads anew if another day, or another part of it, has begun since.
  public void rollOver() {
    TodaySnapshot shown = morning.get();
    if (shown != null && !snapshots.isCurrent(shown)) {
      refresh();
    }
  }

  private void arrive(TodaySnapshot arrived) {
    TodaySnapshot before = morning.get();
    if (before != null && !before.today().equals(arrived.today())) {
      forgetToday();
    }
    morning.set(arrived);
    toOffer(arrived).ifPresentOrElse(this::choose, () -> plan.set(null));
    if (starting.get()) {
      starting.set(false);
      start();
    }
  }

  /// What was named at the start, else what is chosen already, else what suits the morning.
  private Optional<Routine> toOffer(TodaySnapshot arrived) {
    String before = chosen == null ? "" : chosen.id();
    Optional<Routine> routine = arrived.library().playable(wanted == null ? before : wanted);
    if (wanted != null && routine.isEmpty()) {
      starting.set(false);
    }
    wanted = null;
    chosen = null;
    return routine.or(arrived::offered);
  }

  /// Another day has begun: what was told of the one before no longer holds.
  private void forgetToday() {
    chosen = null;
    forgetAnswer();
  }

  /// The content, the log and what they say of today; null until they have been read.
  public ReadOnlyObjectProperty<@Nullable TodaySnapshot> morningProperty() {
    return morning.getReadOnlyProperty();
  }

  /// What Start begins; null while there is nothing to play.
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

  /// How stiff the back is before practice, 0–10; null while not answered.
  public ObjectProperty<@Nullable Integer> stiffnessProperty() {
    return stiffness;
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

  /// A routine of this morning as the user would do it today, for how long that takes.
  public Timeline preview(Routine routine, TodaySnapshot now) {
    return new Planner(now.library()).preview(routine, settingsService.settings(), now.today());
  }

  /// Chooses what Start begins.
  public void choose(Routine routine) {
    TodaySnapshot now = morning.get();
    if (now != null) {
      chosen = routine;
      plan.set(
          new Planner(now.library()).today(routine, settingsService.settings(), now).orElse(null));
    }
  }

  /// Whether every stretch of what is chosen is left out today.
  public boolean isAllLeftOut() {
    return chosen != null && morning.get() != null && plan.get() == null;
  }

  /// Leaves a stretch out for today, because it hurt.
  public void leaveOut(String stretch) {
    TodaySnapshot now = morning.get();
    if (now != null) {
      StretchSettings stretches = settingsService.settings().stretches();
      Exclusion how = Exclusion.on(now.today(), true);
      settingsService.change(
          settingsService.settings().with(stretches.leaving(stretch, how, now.today())), notKept);
      if (chosen != null) {
        choose(chosen);
      }
    }
  }

  /// Whether a stretch is left out today.
  public boolean isLeftOut(String stretch) {
    return leftOut(stretch).isPresent();
  }

  private Optional<Exclusion> leftOut(String stretch) {
    TodaySnapshot now = morning.get();
    return now == null
        ? Optional.empty()
        : settingsService.settings().stretches().leftOutOn(now.today(), stretch);
  }

  /// The stretches that are left out today.
  public List<Stretch> leftOut() {
    TodaySnapshot now = morning.get();
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

  /// Begins what is chosen; kept until the content is there.
  public void start() {
    Plan chosen = plan.get();
    TodaySnapshot now = morning.get();
    if (chosen != null && now != null) {
      starter.accept(new StartOrder(chosen, now.poses(), stiffness.get()));
    } else if (now == null) {
      starting.set(true);
    }
  }

  /// Begins a routine as soon as the content is there, if it is in it.
  public void startAtOnce(String routine) {
    wanted = routine;
    starting.set(true);
  }

  /// Begins the gentlest routine.
  public void startGently() {
    TodaySnapshot now = morning.get();
    if (now != null) {
      now.library()
          .routine(TodaySnapshot.GENTLE_ROUTINE)
          .ifPresent(
              routine -> {
                choose(routine);
                start();
              });
    }
  }

  /// The user does not practise today; nothing is recorded and nothing is held against them.
  public void rest() {
    resting.set(true);
  }

  /// The answer to the question before practice belongs to one session only.
  public void forgetAnswer() {
    stiffness.set(null);
    resting.set(false);
  }

  /// Nothing is left of what the user said and chose.
  public void startAnew() {
    forgetAnswer();
    chosen = null;
    plan.set(null);
    morning.set(null);
  }
}
