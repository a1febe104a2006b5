package app.limber.practice.library;

import app.limber.practice.library.RoutineStore.Removed;
import app.limber.practice.library.RoutineStore.UnwritableException;
import app.limber.routine.ContentProblem;
import app.limber.routine.Routine;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Keeps the user's routines without keeping the face's thread waiting; every answer comes back to
/// that thread.
public final class RoutineService {
  private final RoutineStore store;
  private final Executor background;
  private final Executor face;

  /// @param background runs tasks off the face's thread
  /// @param face runs tasks on it
  public RoutineService(RoutineStore store, Executor background, Executor face) {
    this.store = store;
    this.background = background;
    this.face = face;
  }

  /// What came of saving.
  public sealed interface Saving {
    record Saved(Routine routine) implements Saving {}

    record Refused(List<ContentProblem> problems) implements Saving {}

    record Unwritable() implements Saving {}
  }

  /// Tells the ids of the user's own routines; none where their folder cannot be read.
  public void own(Consumer<Set<String>> answer) {
    background.execute(
        () -> {
          Set<String> own = ownOrNone();
          face.execute(() -> answer.accept(own));
        });
  }

  private Set<String> ownOrNone() {
    try {
      return store.own();
    } catch (UnwritableException e) {
      return Set.of();
    }
  }

  /// Keeps a routine; a new one gets an id of its own.
  ///
  /// @param sketch must lack nothing
  /// @param taken the ids that others have
  public void save(RoutineDraft sketch, Set<String> taken, Consumer<Saving> answer) {
    background.execute(
        () -> {
          Saving saving = save(sketch, taken);
          face.execute(() -> answer.accept(saving));
        });
  }

  private Saving save(RoutineDraft sketch, Set<String> taken) {
    try {
      Set<String> allTaken = new HashSet<>(taken);
      allTaken.addAll(store.own());
      String known = sketch.id();
      Routine routine =
          sketch.routine(known != null ? known : RoutineIds.of(sketch.name(), allTaken));
      List<ContentProblem> problems = store.save(routine);
      return problems.isEmpty() ? new Saving.Saved(routine) : new Saving.Refused(problems);
    } catch (UnwritableException e) {
      return new Saving.Unwritable();
    }
  }

  /// Takes one of the user's routines away; the answer can put it back, and is empty where it could
  /// not be taken away.
  public void remove(String id, Consumer<Optional<Removed>> answer) {
    background.execute(
        () -> {
          Optional<Removed> removed = remove(id);
          face.execute(() -> answer.accept(removed));
        });
  }

  private Optional<Removed> remove(String id) {
    try {
      return Optional.of(store.remove(id));
    } catch (UnwritableException e) {
      return Optional.empty();
    }
  }

  /// Puts a routine back; the answer says whether it is there again.
  public void putBack(Removed removed, Consumer<Boolean> answer) {
    background.execute(
        () -> {
          boolean back = isPutBack(removed);
          face.execute(() -> answer.accept(back));
        });
  }

  private static boolean isPutBack(Removed removed) {
    try {
      removed.putBack();
      return true;
    } catch (UnwritableException e) {
      return false;
    }
  }
}
