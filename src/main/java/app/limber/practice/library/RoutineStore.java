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
  /// Returns the ids used by the user's own files, including files with problems.
  ///
  /// @throws UnwritableException if the folder cannot be read
  Set<String> own();

  /// The outcome of saving.
  ///
  /// @param problems why reading would reject the routine; if there are any, nothing was saved
  /// @param aside where the former file was moved, if it was broken or not what the caller expected
  record Keeping(List<ContentProblem> problems, Optional<Path> aside) {
    public Keeping {
      problems = List.copyOf(problems);
    }
  }

  /// Saves a routine under its id, replacing the user's former one; atomic. A file that is broken,
  /// or has changed since it was read, is kept aside.
  ///
  /// @param known the routine that the caller expects under the id; null to skip the check
  /// @throws UnwritableException if it cannot be written
  Keeping save(Routine routine, @Nullable Routine known);

  /// Removes one of the user's own routines. A file that is broken, or has changed since it was
  /// read, is kept aside.
  ///
  /// @param known the routine that the caller expects under the id; null to skip the check
  /// @throws UnwritableException if it cannot be removed
  Removed remove(String id, @Nullable Routine known);

  @FunctionalInterface
  interface Removed {
    /// Puts the routine back, exactly as it was.
    ///
    /// @throws UnwritableException if it cannot be put back, or another has taken its place
    void putBack();

    /// The new path of the file, if it was kept aside.
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
