package app.limber.practice.programme;

import app.limber.practice.library.Content;
import app.limber.programme.Programme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The programmes of the data folder, and programme files anywhere. Every method blocks.
public interface ProgrammeStore {
  /// Reads a file, which need not exist. Never throws: what is wrong is among the problems.
  ProgrammeReading read(Path file);

  /// Formats a programme as the text of its file, and reads that text.
  ProgrammeReading format(Programme programme);

  /// All stored programmes by id, those that were put away included.
  ///
  /// @throws ProgrammeException if the folder cannot be read
  List<StoredProgramme> all();

  /// Whether there may be a programme that was not put away. Lists the folder only.
  boolean mayHaveAny();

  /// The content that comes with the program.
  Content shipped();

  /// The ids of the files with the user's own stretches and routines, broken ones included.
  OwnIds own();

  record OwnIds(Set<String> stretches, Set<String> routines) {
    public OwnIds {
      stretches = Set.copyOf(stretches);
      routines = Set.copyOf(routines);
    }
  }

  /// Stores a programme, replacing the one of the same id, which is kept; whole or not at all.
  ///
  /// @param text the text of its file, as it was read
  /// @throws ProgrammeException if it cannot be stored
  Undo store(String id, String text);

  /// Puts a programme away, or takes it out again.
  ///
  /// @throws ProgrammeException if its file cannot be moved
  Undo putAway(String id, boolean away);

  /// Removes a programme, also one that was put away. Its file is moved to where it can be taken in
  /// again.
  ///
  /// @throws ProgrammeException if its file cannot be removed
  Undo remove(String id);

  /// Writes the text of a programme to a file that the user has named; whole or not at all.
  ///
  /// @throws ProgrammeException if that cannot be done
  void write(Path file, String text);

  /// Takes one change back.
  interface Undo {
    /// Restores the files as they were before.
    ///
    /// @throws ProgrammeException if that cannot be done
    void undo();

    /// The file with what the change replaced or removed; empty if it did neither.
    Optional<Path> kept();
  }
}
