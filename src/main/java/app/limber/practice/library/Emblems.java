package app.limber.practice.library;

import app.limber.figure.FigureFrame;
import app.limber.figure.PoseBook;
import app.limber.figure.StretchAnimation;
import app.limber.routine.Stretch;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The most characteristic picture of each stretch, computed when it is first asked for and kept
/// until other poses are. Thread-safe: who asks while another thread computes waits for it.
public final class Emblems {
  private final Map<Stretch, Optional<FigureFrame>> known = new HashMap<>();
  private PoseBook poses = PoseBook.empty();

  /// The picture of a stretch; empty if it has no poses.
  public synchronized Optional<FigureFrame> of(PoseBook book, Stretch stretch) {
    if (!book.equals(poses)) {
      known.clear();
      poses = book;
    }
    return known.computeIfAbsent(
        stretch,
        wanted ->
            StretchAnimation.of(book, wanted, wanted.standardVariant())
                .map(StretchAnimation::emblem));
  }
}
