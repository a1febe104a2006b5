package app.limber.practice.library;

import app.limber.routine.ContentProblem;
import app.limber.routine.Routine;
import java.util.List;
import java.util.Set;

/// Stores the user's own routines.
public interface RoutineStore {
  /// The ids in use by the user's own files, including files with problems.
  ///
  /// @throws UnwritableException if the folder cannot be read
  Set<String> own();

  /// Saves a routine atomically under its id, replacing the user's routine of that id.
  ///
  /// @return the problems with which reading it would fail; then nothing was written
  /// @throws UnwritableException if it cannot be written
  List<ContentProblem> save(Routine routine);

  /// Removes one of the user's own routines.
  ///
  /// @throws UnwritableException if it cannot be removed
  Removed remove(String id);

  /// A removed routine.
  @FunctionalInterface
  interface Removed {
    /// Puts the routine back, exactly as it was.
    ///
    /// @throws UnwritableException if it cannot be put back, or another has taken its place
    void putBack();
  }

  /// The user's routines cannot be read or written.
  final class UnwritableException extends RuntimeException {
    @java.io.Serial private static final long serialVersionUID = 1L;

    public UnwritableException(Throwable cause) {
      super(cause);
    }
  }
}
