package app.limber.practice.maker;

import app.limber.figure.StretchPoses;
import app.limber.maker.Draft;
import app.limber.routine.Stretch;
import java.util.List;
import java.util.Optional;

/// The user's own stretch files. Every method may block.
public interface StretchFiles {
  /// The user's own stretches and drafts by name, those with problems included. A stretch that has
  /// both a finished file and a draft is there once, as a draft. None where they cannot be listed.
  List<OwnStretch> own();

  /// Opens a stretch of the user's own: its draft, if it has one.
  Opening open(String id);

  /// A document for a new stretch.
  StretchDocument create(Draft draft);

  /// The draft of a copy of any stretch, as a file would hold it.
  Draft copy(Stretch stretch, Optional<StretchPoses> poses);

  /// The outcome of opening.
  sealed interface Opening {
    record Opened(StretchDocument document) implements Opening {}

    /// The file cannot be read, or is no JSON object that could be edited.
    ///
    /// @param found what is there instead
    record Unreadable(String found) implements Opening {}
  }
}
