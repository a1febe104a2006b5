package app.limber.ui.stretches;

import app.limber.practice.maker.MakerService;
import app.limber.practice.maker.OwnStretch;
import app.limber.practice.preferences.CustomDose;
import app.limber.practice.preferences.Exclusion;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.preferences.StretchSettings;
import app.limber.practice.session.Plan;
import app.limber.practice.session.SnapshotService;
import app.limber.routine.Library;
import app.limber.routine.Phase;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.ui.library.LibraryModel;
import app.limber.ui.navigation.StartOrder;
import app.limber.words.Messages;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The view model of Stretches: read about a stretch, choose its dose, leave it out, play it alone.
public final class StretchesModel extends LibraryModel<Stretch> {
  private final SettingsService settingsService;
  private final Messages messages;
  private final Runnable notKept;
  private final MakerService maker;
  private final ReadOnlyObjectWrapper<StretchSettings> settings;
  private final ReadOnlyObjectWrapper<Set<String>> own = new ReadOnlyObjectWrapper<>(Set.of());

  /// @param starter begins a session
  /// @param notKept runs if a change of the settings cannot be saved
  public StretchesModel(
      SnapshotService snapshots,
      SettingsService settingsService,
      MakerService maker,
      Messages messages,
      Consumer<StartOrder> starter,
      Runnable notKept) {
    super(snapshots, settingsService, starter, Library::stretches, Stretch::id);
    this.settingsService = settingsService;
    this.maker = maker;
    this.messages = messages;
    this.notKept = notKept;
    this.settings = new ReadOnlyObjectWrapper<>(settingsService.settings().stretches());
    settingsService.whenChanged(changed -> settings.set(changed.stretches()));
  }

  /// What the user has chosen for single stretches.
  public ReadOnlyObjectProperty<StretchSettings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  @Override
  public void refresh() {
    super.refresh();
    maker.own(
        all -> own.set(all.stream().map(OwnStretch::id).collect(Collectors.toUnmodifiableSet())));
  }

  /// The ids of the user's own stretches.
  public ReadOnlyObjectProperty<Set<String>> ownProperty() {
    return own.getReadOnlyProperty();
  }

  /// Whether a stretch is stored in the user's own folder.
  public boolean isOwn(Stretch stretch) {
    return own.get().contains(stretch.id());
  }

  /// The name of a stretch, followed by its id if another stretch has the same name.
  public String name(Stretch stretch) {
    return name(stretch, messages);
  }

  /// How a stretch is left out today, if it is.
  public Optional<Exclusion> leftOut(Stretch stretch) {
    return snapshot().flatMap(now -> settings.get().leftOutOn(now.today(), stretch.id()));
  }

  /// Leaves a stretch out of every routine.
  ///
  /// @param always permanently instead of today only
  /// @param pain because it hurt
  public void leaveOut(Stretch stretch, boolean always, boolean pain) {
    snapshot()
        .ifPresent(
            now -> {
              Exclusion how = always ? Exclusion.always(pain) : Exclusion.on(now.today(), pain);
              keep(settings.get().leaving(stretch.id(), how, now.today()));
            });
  }

  /// Takes a stretch back into the routines.
  public void takeBack(Stretch stretch) {
    keep(settings.get().takingBack(stretch.id()));
  }

  /// The user's dose of a stretch, with all values filled in.
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

  /// The variant that the user has chosen.
  public Variant variant(Stretch stretch) {
    return settings
        .get()
        .dose(stretch.id())
        .map(dose -> dose.variantOf(stretch))
        .orElse(stretch.standardVariant());
  }

  /// Chooses a variant and its standard dose.
  public void chooseVariant(Stretch stretch, Variant variant) {
    keep(stretch, new CustomDose(variant.id(), null, null));
  }

  /// Chooses the repetitions.
  ///
  /// @param reps within the range of the variant
  public void chooseReps(Stretch stretch, int reps) {
    keep(stretch, new CustomDose(variant(stretch).id(), reps, dose(stretch).holdSeconds()));
  }

  /// Chooses the time of the hold.
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

  /// Whether the user's dose differs from the standard one.
  public boolean hasOwnDose(Stretch stretch) {
    return settings.get().dose(stretch.id()).isPresent();
  }

  /// Resets the dose to the standard one.
  public void resetDose(Stretch stretch) {
    keep(settings.get().withoutDose(stretch.id()));
  }

  private void keep(StretchSettings changed) {
    settingsService.change(settingsService.settings().with(changed), notKept);
  }

  /// How long a stretch takes when it is played alone, in seconds.
  public int seconds(Stretch stretch) {
    return seconds(alone(stretch));
  }

  private Optional<Plan> alone(Stretch stretch) {
    return plan(Routine.single(stretch, step(stretch)));
  }

  /// Starts a session of this stretch alone.
  public void play(Stretch stretch) {
    alone(stretch).ifPresent(this::begin);
  }
}
