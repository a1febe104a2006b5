package app.limber.practice.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads the habits stored by other programs.
@FunctionalInterface
public interface HabitFiles {
  /// Reads the habits in a file or folder; blocks.
  ///
  /// @return the habits; empty if the format is not supported
  /// @throws java.io.UncheckedIOException if the file cannot be read; its cause is [TooMuch] if it
  ///     exceeds a limit
  Optional<List<KeptHabit>> read(Path file);

  /// There is more in a file or folder than is read of another program.
  final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    private final Unit unit;
    private final int most;

    /// What is limited.
    public enum Unit {
      MEGABYTES,
      ROWS,
      FILES
    }

    /// @param most the limit
    public TooMuch(Unit unit, int most) {
      super("more than " + most + " " + unit);
      this.unit = unit;
      this.most = most;
    }

    public Unit unit() {
      return unit;
    }

    /// The limit.
    public int most() {
      return most;
    }
  }
}
