package app.limber.practice.maker;

import java.util.List;

/// The files of one of the user's own stretches as they were found, before they are deleted.
/// Immutable.
public interface StretchRemoval {
  /// What can be deleted of a stretch.
  enum Part {
    /// Its draft, which leaves the finished stretch in use.
    DRAFT,
    /// The finished stretch and its draft.
    ALL
  }

  String id();

  /// The name in the file; the id if it has none.
  String name();

  /// Whether there is a draft beside a finished stretch.
  boolean hasBoth();

  /// Whether there is a finished stretch.
  boolean isFinished();

  /// The names of the files, relative to the data folder, those of a finished stretch first.
  List<String> files(Part part);

  /// Moves the files aside, where they are not read, and can be put back. Blocks.
  Removing remove(Part part);

  /// The outcome of deleting.
  sealed interface Removing {
    /// Every file was moved aside.
    record Removed(PutBack undo) implements Removing {}

    /// The files are not the ones that were found. Nothing was moved.
    record ChangedOnDisk() implements Removing {}

    /// A file cannot be moved. Nothing was moved.
    record Unwritable() implements Removing {}
  }

  /// Undoes a deletion.
  interface PutBack {
    /// Moves the files back. Blocks.
    ///
    /// @return whether all of them are back; a file that exists again is never overwritten
    boolean run();
  }
}
