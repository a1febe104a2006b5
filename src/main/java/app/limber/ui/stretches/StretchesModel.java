package app.limber.ui.stretches;

import app.limber.practice.maker.MakerService;
import app.limber.practice.maker.OwnStretch;
import app.limber.practice.preferences.CustomDose;
import app.limber.practice.preferences.Exclusion;
import app.limber.practice.preferences.RoutineDoses;
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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The view model of Stretches: read about a stretch, choose its dose, leave it out, play it alone.
public final class StretchesModel extends LibraryModel<Stretch> {
  private final SettingsService settingsService;
  private final Messages messages;
  private final InstantSource clock;
  private final Runnable notKept;
  private final MakerService maker;
  private final ReadOnlyObjectWrapper<StretchSettings> settings;
  private final ReadOnlyObjectWrapper<Set<String>> own = new ReadOnlyObjectWrapper<>(Set.of());

  /// @param clock tells when a dose is set
  /// @param starter begins a session
  /// @param notKept runs if a change of the settings cannot be saved
  public StretchesModel(
      SnapshotService snapshots,
      SettingsService settingsService,
      MakerService maker,
      Messages messages,
      InstantSource clock,
      Consumer<StartOrder> starter,
      Runnable notKept) {
    super(snapshots, settingsService, starter, Library::stretches, Stretch::id);
    this.settingsService = settingsService;
    this.maker = maker;
    this.messages = messages;
    this.clock = clock;
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

  /// The dose of a stretch as it is played, with all values filled in: the user's own, and the
  /// steps that the user has accepted since.
  public RoutineStep step(Stretch stretch) {
    RoutineStep own = own(stretch);
    return snapshot()
        .map(now -> new RoutineDoses(now.library(), settings.get(), now.steps()))
        .map(doses -> doses.applied(Routine.single(stretch, own)).steps().getFirst())
        .orElse(own);
  }

  /// The user's own dose, without the accepted steps.
  private RoutineStep own(Stretch stretch) {
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
    keep(stretch, new CustomDose(variant.id(), null, null, now()));
  }

  /// Chooses the repetitions.
  ///
  /// @param reps within the range of the variant
  public void chooseReps(Stretch stretch, int reps) {
    Duration hold = step(stretch).holdTime();
    Integer seconds =
        hold == null || hold.equals(standardHold(stretch))
            ? null
            : Math.toIntExact(hold.toSeconds());
    keep(stretch, new CustomDose(variant(stretch).id(), reps, seconds, now()));
  }

  /// Chooses the time of the hold.
  ///
  /// @param seconds within the range of the variant's hold
  public void chooseHold(Stretch stretch, int seconds) {
    Integer shown = step(stretch).reps();
    Integer reps = Objects.equals(shown, variant(stretch).reps().standard()) ? null : shown;
    keep(stretch, new CustomDose(variant(stretch).id(), reps, seconds, now()));
  }

  private @Nullable Duration standardHold(Stretch stretch) {
    return variant(stretch).hold().map(Phase.Hold::time).orElse(null);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private void keep(Stretch stretch, CustomDose dose) {
    boolean standard =
        stretch.standardVariant().id().equals(dose.variant())
            && dose.reps() == null
            && dose.holdSeconds() == null;
    if (standard) {
      resetDose(stretch);
    } else {
      keep(settings.get().withDose(stretch.id(), dose));
    }
  }

  /// Whether the user's dose differs from the standard one.
  public boolean hasOwnDose(Stretch stretch) {
    return settings.get().dose(stretch.id()).filter(dose -> !dose.isUsual()).isPresent()
        || !step(stretch).equals(own(stretch));
  }

  /// Resets the dose to the standard one. Previously accepted steps no longer count.
  public void resetDose(Stretch stretch) {
    boolean stepped =
        snapshot().stream()
            .flatMap(now -> now.steps().answers().stream())
            .anyMatch(answer -> answer.stretch().equals(stretch.id()));
    keep(
        stepped
            ? settings.get().withDose(stretch.id(), new CustomDose(null, null, null, now()))
            : settings.get().withoutDose(stretch.id()));
  }

  private void keep(StretchSettings changed) {
    settingsService.change(settingsService.settings().with(changed), notKept);
  }

  /// How long a stretch takes when it is played alone, in seconds.
  public int seconds(Stretch stretch) {
    return seconds(alone(stretch));
  }

  private Optional<Plan> alone(Stretch stretch) {
    return plan(Routine.single(stretch, own(stretch)));
  }

  /// Starts a session of this stretch alone.
  public void play(Stretch stretch) {
    alone(stretch).ifPresent(this::begin);
  }
}
