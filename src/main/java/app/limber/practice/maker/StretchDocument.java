package app.limber.practice.maker;

import app.limber.maker.Draft;
import java.util.Optional;

/// A stretch file as it was opened or last saved, or one that does not exist yet. Immutable.
public interface StretchDocument {
  /// The id, which is the file's name; empty for a new stretch.
  Optional<String> id();

  /// The content of the file.
  Draft draft();

  /// Reads the text that saving `draft` would write. Does not access files.
  ///
  /// @param newId the id that a new stretch would get
  StretchReading read(Draft draft, String newId);

  /// Saves a draft: among the stretches if it has no problem, else as a draft, which leaves a
  /// finished stretch of the same id in use. What did not change keeps every byte. Blocks.
  ///
  /// @param newId the id for a new stretch
  Saving save(Draft draft, String newId);

  /// The outcome of saving.
  sealed interface Saving {
    /// The draft was saved.
    ///
    /// @param saved the document as it is now
    /// @param asDraft whether it has problems, so that it is kept as a draft
    record Saved(StretchDocument saved, boolean asDraft) implements Saving {}

    /// The file on disk is not the one that was opened. Nothing was written.
    record ChangedOnDisk() implements Saving {}

    /// The disk is full. Nothing was written.
    record NoRoom() implements Saving {}

    /// The file cannot be written. The former file is unchanged.
    record Unwritable() implements Saving {}
  }
}
