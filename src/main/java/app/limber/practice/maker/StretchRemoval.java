package app.limber.practice.maker;

import java.util.List;
import java.util.Optional;

/// The files of one of the user's own stretches, ready to be deleted. Nothing is deleted if they
/// have changed since they were found. Immutable.
public interface StretchRemoval {
  /// The part of a stretch to delete.
  enum Part {
    /// The draft; the finished stretch stays in use.
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

  /// The paths of the files relative to the data folder, those of the finished stretch first.
  List<String> files(Part part);

  /// Moves the files aside, under names that the content reader ignores. Blocks.
  Removing remove(Part part);

  /// The outcome of deleting.
  sealed interface Removing {
    /// Every file was moved aside.
    record Removed(PutBack undo) implements Removing {}

    /// The files have changed since they were found. Nothing was moved.
    record ChangedOnDisk() implements Removing {}

    /// A file cannot be moved.
    ///
    /// @param undo empty if nothing was moved; otherwise restores what was moved and could not be
    ///     moved back
    record Unwritable(Optional<PutBack> undo) implements Removing {}
  }

  /// Undoes a deletion.
  interface PutBack {
    /// Moves the files back; none if one of the original paths exists again. If some of them cannot
    /// be moved, another call goes on with these. Blocks.
    ///
    /// @return whether all of them are back; a file that exists again is never overwritten
    boolean run();
  }
}
