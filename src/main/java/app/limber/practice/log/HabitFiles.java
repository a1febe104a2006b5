package app.limber.practice.log;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The files in which other programs keep habits.
@FunctionalInterface
public interface HabitFiles {
  /// Reads the habits of a file or a folder; blocks.
  ///
  /// @return empty if it is of no kind that this knows
  /// @throws java.io.UncheckedIOException if it cannot be read
  Optional<List<KeptHabit>> read(Path file);
}
