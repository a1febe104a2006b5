package app.limber.practice.library;

import app.limber.practice.library.RoutineStore.Removed;
import app.limber.practice.library.RoutineStore.UnwritableException;
import app.limber.routine.ContentProblem;
import app.limber.routine.Routine;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Saves and removes the user's own routines.
///
/// Call on the UI thread; never blocks, and delivers every answer on that thread.
public final class RoutineService {
  private static final System.Logger LOG = System.getLogger(RoutineService.class.getName());

  private final RoutineStore store;
  private final ContentChanges changes;

  /// @param library is invalidated by every change
  /// @param background runs tasks off the UI thread
  /// @param face runs tasks on the UI thread
  public RoutineService(
      RoutineStore store, LibraryService library, Executor background, Executor face) {
    this.store = store;
    this.changes = new ContentChanges(library, background, face);
  }

  /// The outcome of saving.
  public sealed interface Saving {
    /// The routine was saved.
    ///
    /// @param aside where the former file was moved, if it was broken or had changed
    record Saved(Routine routine, Optional<Path> aside) implements Saving {}

    record Refused(List<ContentProblem> problems) implements Saving {}

    record Unwritable() implements Saving {}
  }

  /// Finds the ids of the user's own routines; none where their folder cannot be read.
  public void own(Consumer<Set<String>> answer) {
    changes.ask(() -> orElse(store::own, Set.of()), answer);
  }

  /// Saves a routine; a new one gets a new id.
  ///
  /// @param draft must have no [RoutineDraft#problem]
  /// @param before the routine that was edited; null for a new one
  /// @param taken the ids already in use
  public void save(
      RoutineDraft draft, @Nullable Routine before, Set<String> taken, Consumer<Saving> answer) {
    changes.change(() -> orElse(() -> save(draft, before, taken), new Saving.Unwritable()), answer);
  }

  private Saving save(RoutineDraft draft, @Nullable Routine before, Set<String> taken) {
    Set<String> allTaken = new HashSet<>(taken);
    allTaken.addAll(store.own());
    String known = draft.id();
    Routine routine = draft.routine(known != null ? known : RoutineIds.of(draft.name(), allTaken));
    RoutineStore.Keeping keeping = store.save(routine, before);
    return keeping.problems().isEmpty()
        ? new Saving.Saved(routine, keeping.aside())
        : new Saving.Refused(keeping.problems());
  }

  /// Removes one of the user's routines; the answer can put it back, and is empty if it could not
  /// be removed.
  public void remove(Routine routine, Consumer<Optional<Removed>> answer) {
    changes.change(
        () -> orElse(() -> Optional.of(store.remove(routine.id(), routine)), Optional.empty()),
        answer);
  }

  /// Puts a routine back; the answer says whether it is there again.
  public void putBack(Removed removed, Consumer<Boolean> answer) {
    changes.change(
        () ->
            orElse(
                () -> {
                  removed.putBack();
                  return true;
                },
                false),
        answer);
  }

  /// Runs `work`. Any other failure than that of the store is a defect; it is logged and answered
  /// all the same, so that the caller does not wait forever.
  private static <T> T orElse(Supplier<? extends T> work, T unwritable) {
    try {
      return work.get();
    } catch (UnwritableException _) {
      return unwritable;
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.DEBUG, "the routines' store failed", e);
      return unwritable;
    }
  }
}
