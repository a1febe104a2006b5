package app.limber.ui.routines;

import app.limber.practice.handout.Handout;
import app.limber.practice.handout.HandoutService;
import app.limber.practice.handout.HandoutService.PrintResult;
import app.limber.practice.handout.Paper;
import app.limber.practice.library.RoutineDraft;
import app.limber.practice.library.RoutineService;
import app.limber.practice.library.RoutineService.Saving;
import app.limber.practice.library.RoutineStore.Removed;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.session.SnapshotService;
import app.limber.programme.Programme;
import app.limber.programme.TakenProgramme;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import app.limber.ui.library.LibraryModel;
import app.limber.ui.navigation.StartOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The view model of My routines: make, edit, copy, delete and play a routine.
public final class RoutinesModel extends LibraryModel<Routine> {
  private final SettingsService settingsService;
  private final RoutineService desk;
  private final HandoutService handouts;
  private final ReadOnlyObjectWrapper<@Nullable RoutineDraft> draft = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Removed> removed = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable RoutineDraft> discarded =
      new ReadOnlyObjectWrapper<>();
  private @Nullable RoutineDraft begun;
  private @Nullable Routine edited;
  private Set<String> own = Set.of();

  /// @param starter begins a session
  public RoutinesModel(
      SnapshotService snapshots,
      SettingsService settingsService,
      RoutineService desk,
      HandoutService handouts,
      Consumer<StartOrder> starter) {
    super(snapshots, settingsService, starter, Library::routines, Routine::id);
    this.settingsService = settingsService;
    this.desk = desk;
    this.handouts = handouts;
  }

  @Override
  public void refresh() {
    desk.own(
        ids -> {
          own = ids;
          super.refresh();
        });
  }

  /// The routine that is being edited; null while none is.
  public ReadOnlyObjectProperty<@Nullable RoutineDraft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /// The routine that was deleted last and can be restored; null while there is none.
  public ReadOnlyObjectProperty<@Nullable Removed> removedProperty() {
    return removed.getReadOnlyProperty();
  }

  /// Whether a routine is stored in the user's own folder.
  public boolean isOwn(Routine routine) {
    return own.contains(routine.id());
  }

  /// The programme that a routine comes from.
  public Optional<TakenProgramme> giving(Routine routine) {
    return snapshot().flatMap(now -> now.programmes().giving(routine.id()));
  }

  /// Whether a routine is offered today.
  public boolean isOffered(Routine routine) {
    return snapshot().map(now -> now.programmes().offers(routine.id(), now.today())).orElse(true);
  }

  public List<Stretch> stretches() {
    return library().map(found -> List.copyOf(found.stretches().values())).orElse(List.of());
  }

  public Optional<Stretch> stretch(RoutineStep step) {
    return library().flatMap(found -> found.stretch(step.stretch()));
  }

  /// Starts editing an empty routine, unless another is being edited.
  public void make() {
    if (draft.get() == null) {
      begin(RoutineDraft.empty());
    }
  }

  /// Starts editing one of the user's own routines.
  public void edit(Routine routine) {
    begin(RoutineDraft.of(routine));
    edited = routine;
  }

  /// Starts editing a copy of a routine.
  public void duplicate(Routine routine, String name) {
    begin(RoutineDraft.copy(routine, name));
  }

  private void begin(RoutineDraft first) {
    begun = first;
    edited = null;
    discarded.set(null);
    draft.set(first);
  }

  /// Applies a change to the draft; does nothing while there is none.
  public void change(UnaryOperator<RoutineDraft> how) {
    RoutineDraft now = draft.get();
    if (now != null) {
      draft.set(how.apply(now));
    }
  }

  /// Discards the draft. If it was changed, [#undoDiscard] restores it.
  public void discard() {
    discarded.set(isChanged() ? draft.get() : null);
    draft.set(null);
  }

  /// The draft that was discarded last and can be restored; null while there is none.
  public ReadOnlyObjectProperty<@Nullable RoutineDraft> discardedProperty() {
    return discarded.getReadOnlyProperty();
  }

  /// Resumes the draft that was discarded last.
  public void undoDiscard() {
    RoutineDraft last = discarded.get();
    if (last != null && draft.get() == null) {
      discarded.set(null);
      draft.set(last);
    }
  }

  /// Whether the draft has unsaved changes.
  public boolean isChanged() {
    RoutineDraft now = draft.get();
    return now != null && !now.equals(begun);
  }

  /// How long a routine takes with nothing left out, in seconds.
  public int seconds(List<RoutineStep> steps, Duration rest) {
    return steps.isEmpty() ? 0 : seconds(plan(new Routine("sketch", "sketch", "", rest, steps)));
  }

  /// Saves the draft, which must be complete; on success it is closed.
  public void save(Consumer<Saving> answer) {
    RoutineDraft now = draft.get();
    if (now != null) {
      Set<String> taken = library().map(found -> found.routines().keySet()).orElse(Set.of());
      desk.save(now, edited, taken, saving -> saved(saving, answer));
    }
  }

  private void saved(Saving saving, Consumer<Saving> answer) {
    if (saving instanceof Saving.Saved saved) {
      choose(saved.routine());
      draft.set(null);
      refresh();
    }
    answer.accept(saving);
  }

  /// Deletes one of the user's own routines.
  ///
  /// @param answer receives the deleted routine; empty if deleting failed
  public void delete(Routine routine, Consumer<Optional<Removed>> answer) {
    desk.remove(
        routine,
        taken -> {
          taken.ifPresent(removed::set);
          refresh();
          answer.accept(taken);
        });
  }

  /// Restores the routine that was deleted last.
  ///
  /// @param answer receives whether it succeeded
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

  /// Writes a routine as pages and opens them, to be printed from there; does nothing until the
  /// content has been read.
  ///
  /// @param region decides the paper
  public void print(Routine routine, Path file, Locale region, Consumer<PrintResult> answer) {
    plan(routine)
        .ifPresent(
            found ->
                handouts.print(
                    Handout.of(
                        routine, found.timeline(), poses(), heading(routine), Paper.of(region)),
                    file,
                    answer));
  }

  /// What the programme that a routine comes from says to whom.
  private Programme.Note heading(Routine routine) {
    return giving(routine)
        .map(taken -> taken.programme().note())
        .map(note -> new Programme.Note(note.from(), note.forWhom(), note.word()))
        .orElse(Programme.Note.NONE);
  }

  /// Starts a session of a routine, without what is left out today.
  ///
  /// @param nothing runs if everything is left out
  public void play(Routine routine, Runnable nothing) {
    snapshot()
        .ifPresent(
            now ->
                planner(now)
                    .today(routine, settingsService.settings(), now)
                    .ifPresentOrElse(this::begin, nothing));
  }
}
