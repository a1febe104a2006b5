package app.limber.practice.log;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads the habits stored by other programs.
@FunctionalInterface
public interface HabitFiles {
  /// Reads the habits in a file or folder; blocks.
  ///
  /// @return the habits; empty if the format is not supported
  /// @throws java.io.UncheckedIOException if the file cannot be read
  Optional<List<KeptHabit>> read(Path file);
}
