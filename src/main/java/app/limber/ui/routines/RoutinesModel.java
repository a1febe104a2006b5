package app.limber.ui.routines;

import app.limber.figure.PoseBook;
import app.limber.player.Seconds;
import app.limber.practice.library.RoutineDraft;
import app.limber.practice.library.RoutineService;
import app.limber.practice.library.RoutineService.Saving;
import app.limber.practice.library.RoutineStore.Removed;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.session.Plan;
import app.limber.practice.session.Planner;
import app.limber.practice.session.SnapshotService;
import app.limber.practice.session.TodaySnapshot;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import app.limber.ui.today.StartOrder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What My routines shows, and what can be done there: make a routine, change it, copy it, take it
/// away.
public final class RoutinesModel {
  private final SnapshotService snapshots;
  private final SettingsService settingsService;
  private final RoutineService desk;
  private final Consumer<StartOrder> starter;
  private final ReadOnlyObjectWrapper<@Nullable TodaySnapshot> morning =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Routine> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable RoutineDraft> sketch =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Removed> removed = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable RoutineDraft> discarded =
      new ReadOnlyObjectWrapper<>();
  private @Nullable RoutineDraft begun;
  private Set<String> own = Set.of();

  /// @param starter begins a session
  public RoutinesModel(
      SnapshotService snapshots,
      SettingsService settingsService,
      RoutineService desk,
      Consumer<StartOrder> starter) {
    this.snapshots = snapshots;
    this.settingsService = settingsService;
    this.desk = desk;
    this.starter = starter;
  }

  /// Reads the content anew.
  public void refresh() {
    desk.own(
        ids -> {
          own = ids;
          snapshots.take(this::arrive);
        });
  }

  private void arrive(TodaySnapshot arrived) {
    Routine before = chosen.get();
    morning.set(arrived);
    chosen.set(
        Optional.ofNullable(before)
            .flatMap(routine -> arrived.library().routine(routine.id()))
            .or(() -> arrived.library().routines().values().stream().findFirst())
            .orElse(null));
  }

  /// The content and what belongs to today; null until they have been read.
  public ReadOnlyObjectProperty<@Nullable TodaySnapshot> morningProperty() {
    return morning.getReadOnlyProperty();
  }

  /// The routine that is shown; null while there is none.
  public ReadOnlyObjectProperty<@Nullable Routine> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// The routine that is being made or changed; null while none is.
  public ReadOnlyObjectProperty<@Nullable RoutineDraft> sketchProperty() {
    return sketch.getReadOnlyProperty();
  }

  /// The routine that was taken away last and can be put back; null while there is none.
  public ReadOnlyObjectProperty<@Nullable Removed> removedProperty() {
    return removed.getReadOnlyProperty();
  }

  public void choose(Routine routine) {
    chosen.set(routine);
  }

  /// Whether a routine lies in the user's own folder.
  public boolean isOwn(Routine routine) {
    return own.contains(routine.id());
  }

  /// The stretches that there are.
  public List<Stretch> stretches() {
    return library().map(found -> List.copyOf(found.stretches().values())).orElse(List.of());
  }

  public Optional<Stretch> stretch(RoutineStep step) {
    return library().flatMap(found -> found.stretch(step.stretch()));
  }

  private Optional<Library> library() {
    return Optional.ofNullable(morning.get()).map(TodaySnapshot::library);
  }

  /// How the figure does the stretches.
  public PoseBook poses() {
    return Optional.ofNullable(morning.get()).map(TodaySnapshot::poses).orElse(PoseBook.empty());
  }

  /// Begins a routine with nothing in it, unless one is being made.
  public void make() {
    if (sketch.get() == null) {
      begin(RoutineDraft.empty());
    }
  }

  /// Begins to change a routine of the user's own.
  public void edit(Routine routine) {
    begin(RoutineDraft.of(routine));
  }

  /// Begins a new routine like another.
  public void duplicate(Routine routine, String name) {
    begin(RoutineDraft.copy(routine, name));
  }

  private void begin(RoutineDraft first) {
    begun = first;
    discarded.set(null);
    sketch.set(first);
  }

  /// Changes what is being made.
  public void change(UnaryOperator<RoutineDraft> how) {
    RoutineDraft now = sketch.get();
    if (now != null) {
      sketch.set(how.apply(now));
    }
  }

  /// Gives up what is being made; what was changed in it can be brought back.
  public void discard() {
    discarded.set(isChanged() ? sketch.get() : null);
    sketch.set(null);
  }

  /// What was given up last and can be brought back; null while there is nothing.
  public ReadOnlyObjectProperty<@Nullable RoutineDraft> discardedProperty() {
    return discarded.getReadOnlyProperty();
  }

  /// Goes on with what was given up last.
  public void undoDiscard() {
    RoutineDraft last = discarded.get();
    if (last != null && sketch.get() == null) {
      discarded.set(null);
      sketch.set(last);
    }
  }

  /// Whether what is being made differs from what it was begun with.
  public boolean isChanged() {
    RoutineDraft now = sketch.get();
    return now != null && !now.equals(begun);
  }

  /// How long a routine takes as it stands, in seconds, with nothing left out.
  public int seconds(List<RoutineStep> steps, Duration rest) {
    if (steps.isEmpty()) {
      return 0;
    }
    Routine routine = new Routine("sketch", "sketch", "", rest, steps);
    return plan(routine).map(plan -> Seconds.rounded(plan.timeline().total())).orElse(0);
  }

  private Optional<Plan> plan(Routine routine) {
    return Optional.ofNullable(morning.get())
        .map(
            now ->
                new Planner(now.library())
                    .plan(routine, settingsService.settings(), now.log(), Set.of()));
  }

  /// Keeps what is being made; it must lack nothing.
  public void save(Consumer<Saving> answer) {
    RoutineDraft now = sketch.get();
    if (now != null) {
      Set<String> taken = library().map(found -> found.routines().keySet()).orElse(Set.of());
      desk.save(now, taken, saving -> saved(saving, answer));
    }
  }

  private void saved(Saving saving, Consumer<Saving> answer) {
    if (saving instanceof Saving.Saved saved) {
      chosen.set(saved.routine());
      sketch.set(null);
      refresh();
    }
    answer.accept(saving);
  }

  /// Takes one of the user's own routines away.
  ///
  /// @param answer gets whether it could be
  public void delete(Routine routine, Consumer<Boolean> answer) {
    desk.remove(
        routine.id(),
        taken -> {
          taken.ifPresent(removed::set);
          refresh();
          answer.accept(taken.isPresent());
        });
  }

  /// Puts back the routine that was taken away last.
  ///
  /// @param answer gets whether it could be
  public void undoDelete(Consumer<Boolean> answer) {
    Removed last = removed.get();
    if (last != null) {
      removed.set(null);
      desk.putBack(
          last,
          back -> {
            refresh();
            answer.accept(back);
          });
    }
  }

  /// Plays a routine, without what is left out today.
  ///
  /// @param nothing runs if that is all of it
  public void play(Routine routine, Runnable nothing) {
    TodaySnapshot now = morning.get();
    if (now != null) {
      new Planner(now.library())
          .today(routine, settingsService.settings(), now)
          .ifPresentOrElse(
              plan -> starter.accept(new StartOrder(plan, now.poses(), null)), nothing);
    }
  }
}
