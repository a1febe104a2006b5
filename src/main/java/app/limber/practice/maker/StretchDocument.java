package app.limber.practice.maker;

import app.limber.maker.Draft;
import java.util.Optional;
import java.util.Set;

/// A stretch file as it was opened or last saved, or one that does not exist yet. Immutable.
public interface StretchDocument {
  /// The id, which is the file's name; empty for a new stretch.
  Optional<String> id();

  /// The tags of the languages whose translation exists but cannot be read. It is never written.
  Set<String> unreadable();

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
    /// Returns the document with which to go on; empty if nothing was saved.
    default Optional<StretchDocument> next() {
      return switch (this) {
        case Saved done -> Optional.of(done.saved());
        case ChangedOnDisk _ -> Optional.empty();
        case NoRoom(StretchDocument reached) -> Optional.of(reached).filter(Saving::exists);
        case Unwritable(StretchDocument reached) -> Optional.of(reached).filter(Saving::exists);
      };
    }

    private static boolean exists(StretchDocument document) {
      return document.id().isPresent();
    }

    /// The draft was saved.
    ///
    /// @param saved the document as it is now
    /// @param asDraft whether it has problems, so that it is kept as a draft
    record Saved(StretchDocument saved, boolean asDraft) implements Saving {}

    /// The file on disk is not the one that was opened. Nothing was written.
    record ChangedOnDisk() implements Saving {}

    /// The disk is full. Every file is either unchanged or saved.
    ///
    /// @param reached the document with which to try again: it knows what was saved
    record NoRoom(StretchDocument reached) implements Saving {}

    /// A file cannot be written. Every file is either unchanged or saved.
    ///
    /// @param reached the document with which to try again: it knows what was saved
    record Unwritable(StretchDocument reached) implements Saving {}
  }
}
