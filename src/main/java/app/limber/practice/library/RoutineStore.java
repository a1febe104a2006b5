package app.limber.practice.library;

import app.limber.routine.ContentProblem;
import app.limber.routine.Routine;
import java.util.List;
import java.util.Set;

/// Keeps the routines that the user makes.
public interface RoutineStore {
  /// The ids that the user's own files have taken, those of files with problems too.
  ///
  /// @throws UnwritableException if nobody can tell
  Set<String> own();

  /// Keeps a routine under its id, in place of what the user had under it; whole or not at all.
  ///
  /// @return why whoever reads it would refuse it; then nothing was kept
  /// @throws UnwritableException if it cannot be written
  List<ContentProblem> save(Routine routine);

  /// Takes one of the user's own routines away.
  ///
  /// @throws UnwritableException if it cannot be taken away
  Removed remove(String id);

  /// A routine that was taken away.
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
