package app.limber.practice.maker;

import app.limber.figure.StretchPoses;
import app.limber.maker.Draft;
import app.limber.routine.Stretch;
import java.util.List;
import java.util.Optional;

/// The user's own stretch files. Every method may block.
public interface StretchFiles {
  /// Lists the user's own stretches and drafts by name, including those with problems. A stretch
  /// with both a finished file and a draft is listed once, as a draft. Empty if they cannot be
  /// listed.
  List<OwnStretch> own();

  /// Opens a stretch of the user's own: its draft, if it has one.
  Opening open(String id);

  /// Creates a document for a new stretch.
  StretchDocument create(Draft draft);

  /// Creates the draft of a copy of any stretch, as it would be in a file, with its texts in other
  /// languages.
  Draft copy(Stretch stretch, Optional<StretchPoses> poses);

  /// Finds the files of a stretch of the user's own, to delete them. Empty if there are none, or if
  /// one of them cannot be read.
  Optional<StretchRemoval> removal(String id);

  /// The shipped or programme stretch with an id, which a stretch of the user's own with the same
  /// id replaces; empty if there is none.
  Optional<Stretch> given(String id);

  /// The outcome of opening.
  sealed interface Opening {
    record Opened(StretchDocument document) implements Opening {}

    /// The file cannot be read, or is not a JSON object.
    ///
    /// @param found a description of what was found instead
    record Unreadable(String found) implements Opening {}
  }
}
