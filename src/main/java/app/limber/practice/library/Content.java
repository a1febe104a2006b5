package app.limber.practice.library;

import app.limber.figure.PoseBook;
import app.limber.programme.Programmes;
import app.limber.routine.Library;

/// All content: the stretches and routines, the figure's poses for the stretches that have some,
/// and the programmes among it.
public record Content(Library library, PoseBook poses, Programmes programmes) {
  /// Content without programmes.
  public Content(Library library, PoseBook poses) {
    this(library, poses, Programmes.none());
  }
}
