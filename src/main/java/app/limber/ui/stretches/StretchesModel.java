package app.limber.ui.stretches;

import app.limber.figure.PoseBook;
import app.limber.player.Seconds;
import app.limber.practice.preferences.CustomDose;
import app.limber.practice.preferences.Exclusion;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.preferences.StretchSettings;
import app.limber.practice.session.Plan;
import app.limber.practice.session.Planner;
import app.limber.practice.session.SnapshotService;
import app.limber.practice.session.TodaySnapshot;
import app.limber.routine.Phase;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.ui.today.StartOrder;
import app.limber.words.Messages;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What Stretches shows, and what can be done there: read about a stretch, choose how to do it,
/// leave it out, play it alone.
///
/// The content is read when the page comes up; until then the morning is null.
public final class StretchesModel {
  private final SnapshotService snapshots;
  private final SettingsService settingsService;
  private final Messages messages;
  private final Consumer<StartOrder> starter;
  private final Runnable notKept;
  private final ReadOnlyObjectWrapper<@Nullable TodaySnapshot> morning =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Stretch> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<StretchSettings> settings;

  /// @param starter begins a session
  /// @param notKept runs if a change of the settings cannot be kept
  public StretchesModel(
      SnapshotService snapshots,
      SettingsService settingsService,
      Messages messages,
      Consumer<StartOrder> starter,
      Runnable notKept) {
    this.snapshots = snapshots;
    this.settingsService = settingsService;
    this.messages = messages;
    this.starter = starter;
    this.notKept = notKept;
    this.settings = new ReadOnlyObjectWrapper<>(settingsService.settings().stretches());
    settingsService.whenChanged(changed -> settings.set(changed.stretches()));
  }

  /// Reads the content anew.
  public void refresh() {
    snapshots.take(this::arrive);
  }

  private void arrive(TodaySnapshot arrived) {
    Stretch before = chosen.get();
    morning.set(arrived);
    chosen.set(
        Optional.ofNullable(before)
            .flatMap(stretch -> arrived.library().stretch(stretch.id()))
            .or(() -> arrived.library().stretches().values().stream().findFirst())
            .orElse(null));
  }

  /// The content and what belongs to today; null until they have been read.
  public ReadOnlyObjectProperty<@Nullable TodaySnapshot> morningProperty() {
    return morning.getReadOnlyProperty();
  }

  /// The stretch that is shown; null while there is none.
  public ReadOnlyObjectProperty<@Nullable Stretch> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// What the user has chosen for single stretches.
  public ReadOnlyObjectProperty<StretchSettings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  public void choose(Stretch stretch) {
    chosen.set(stretch);
  }

  /// How the figure does the stretches.
  public PoseBook poses() {
    TodaySnapshot now = morning.get();
    return now == null ? PoseBook.empty() : now.poses();
  }

  /// The name of a stretch, with its id where another has the same name.
  public String name(Stretch stretch) {
    TodaySnapshot now = morning.get();
    return now == null ? stretch.name() : new StretchNames(now.library(), messages).of(stretch);
  }

  /// How a stretch is left out today, if it is.
  public Optional<Exclusion> leftOut(Stretch stretch) {
    TodaySnapshot now = morning.get();
    return now == null ? Optional.empty() : settings.get().leftOutOn(now.today(), stretch.id());
  }

  /// Leaves a stretch out of every routine.
  ///
  /// @param always for good, not only today
  /// @param pain because it hurt
  public void leaveOut(Stretch stretch, boolean always, boolean pain) {
    TodaySnapshot now = morning.get();
    if (now != null) {
      Exclusion how = always ? Exclusion.always(pain) : Exclusion.on(now.today(), pain);
      keep(settings.get().leaving(stretch.id(), how, now.today()));
    }
  }

  /// Has a stretch played again.
  public void takeBack(Stretch stretch) {
    keep(settings.get().takingBack(stretch.id()));
  }

  /// How the user does a stretch, every value of it.
  public RoutineStep step(Stretch stretch) {
    RoutineStep open = RoutineStep.standard(stretch.id());
    RoutineStep own =
        settings.get().dose(stretch.id()).map(dose -> dose.fill(open, stretch)).orElse(open);
    Variant variant = variant(stretch);
    Integer reps = own.reps();
    return new RoutineStep(
        stretch.id(),
        variant.id(),
        reps == null ? variant.reps().standard() : reps,
        null,
        own.holdTime() == null
            ? variant.hold().map(Phase.Hold::time).orElse(null)
            : own.holdTime());
  }

  /// The variant that the user does.
  public Variant variant(Stretch stretch) {
    return settings
        .get()
        .dose(stretch.id())
        .map(dose -> dose.variantOf(stretch))
        .orElse(stretch.standardVariant());
  }

  /// Chooses another variant, at its own dose.
  public void chooseVariant(Stretch stretch, Variant variant) {
    keep(stretch, new CustomDose(variant.id(), null, null));
  }

  /// Chooses how often it is repeated.
  ///
  /// @param reps within the range of the variant
  public void chooseReps(Stretch stretch, int reps) {
    keep(stretch, new CustomDose(variant(stretch).id(), reps, dose(stretch).holdSeconds()));
  }

  /// Chooses how long it is held.
  ///
  /// @param seconds within the range of the variant's hold
  public void chooseHold(Stretch stretch, int seconds) {
    keep(stretch, new CustomDose(variant(stretch).id(), dose(stretch).reps(), seconds));
  }

  private CustomDose dose(Stretch stretch) {
    return settings.get().dose(stretch.id()).orElse(new CustomDose(null, null, null));
  }

  private void keep(Stretch stretch, CustomDose dose) {
    boolean usual =
        stretch.standardVariant().id().equals(dose.variant())
            && dose.reps() == null
            && dose.holdSeconds() == null;
    keep(
        usual
            ? settings.get().withoutDose(stretch.id())
            : settings.get().withDose(stretch.id(), dose));
  }

  /// Whether the user does a stretch in another way than it comes.
  public boolean hasOwnDose(Stretch stretch) {
    return settings.get().dose(stretch.id()).isPresent();
  }

  /// Goes back to how the stretch comes.
  public void resetDose(Stretch stretch) {
    keep(settings.get().withoutDose(stretch.id()));
  }

  private void keep(StretchSettings changed) {
    settingsService.change(settingsService.settings().with(changed), notKept);
  }

  /// How long a stretch takes when it is played alone, in seconds.
  public int seconds(Stretch stretch) {
    return plan(stretch).map(plan -> Seconds.rounded(plan.timeline().total())).orElse(0);
  }

  private Optional<Plan> plan(Stretch stretch) {
    return Optional.ofNullable(morning.get())
        .map(
            now ->
                new Planner(now.library())
                    .plan(
                        Routine.single(stretch, step(stretch)),
                        settingsService.settings(),
                        now.log(),
                        Set.of()));
  }

  /// Plays a stretch alone.
  public void play(Stretch stretch) {
    TodaySnapshot now = morning.get();
    if (now != null) {
      plan(stretch).ifPresent(plan -> starter.accept(new StartOrder(plan, now.poses(), null)));
    }
  }
}
