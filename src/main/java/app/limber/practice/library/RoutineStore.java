package app.limber.practice.library;

import app.limber.routine.ContentProblem;
import app.limber.routine.Routine;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Stores the user's own routines.
public interface RoutineStore {
  /// The ids in use by the user's own files, including files with problems.
  ///
  /// @throws UnwritableException if the folder cannot be read
  Set<String> own();

  /// How saving ended.
  ///
  /// @param problems why whoever reads it would refuse the routine; then nothing was kept
  /// @param aside where the file lies that was in its place, if that was broken or not what the
  ///     caller knew
  record Keeping(List<ContentProblem> problems, Optional<Path> aside) {
    public Keeping {
      problems = List.copyOf(problems);
    }
  }

  /// Keeps a routine under its id, in place of what the user had under it; whole or not at all. A
  /// file that is broken, or has changed since it was read, is kept aside.
  ///
  /// @param known what the caller knows to be under the id; null if that is not to matter
  /// @throws UnwritableException if it cannot be written
  Keeping save(Routine routine, @Nullable Routine known);

  /// Keeps a routine whatever is under its id, unless that is broken.
  ///
  /// @return why whoever reads it would refuse it; then nothing was kept
  default List<ContentProblem> save(Routine routine) {
    return save(routine, null).problems();
  }

  /// Takes one of the user's own routines away. A file that is broken, or has changed since it was
  /// read, is kept aside.
  ///
  /// @param known what the caller knows to be under the id; null if that is not to matter
  /// @throws UnwritableException if it cannot be taken away
  Removed remove(String id, @Nullable Routine known);

  /// Takes one of the user's own routines away, whatever it is, unless that is broken.
  default Removed remove(String id) {
    return remove(id, null);
  }

  /// A removed routine.
  @FunctionalInterface
  interface Removed {
    /// Puts the routine back, exactly as it was.
    ///
    /// @throws UnwritableException if it cannot be put back, or another has taken its place
    void putBack();

    /// Where the file lies, if it was kept aside.
    default Optional<Path> aside() {
      return Optional.empty();
    }
  }

  /// The user's routines cannot be read or written.
  final class UnwritableException extends RuntimeException {
    @java.io.Serial private static final long serialVersionUID = 1L;

    public UnwritableException(Throwable cause) {
      super(cause);
    }
  }
}
