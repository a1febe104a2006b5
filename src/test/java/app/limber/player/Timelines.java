package app.limber.player;

import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.move;
import static app.limber.testing.Stretches.stretch;

import app.limber.routine.Stretch;
import app.limber.testing.Routines;

/// Timelines that several tests need.
final class Timelines {
  private Timelines() {}

  /// A timeline of so many segments, a multiple of 500: stretches of a set-up, moves, and rests
  /// between them.
  static Timeline ofSegments(int count) {
    Stretch last = stretch("last").movement(499, counted(move(2.5))).build();
    Stretch before = stretch("before").movement(498, counted(move(1.5))).build();
    Routines.Builder routine = Routines.routine();
    for (int segments = 500; segments < count; segments += 500) {
      routine.step(before);
    }
    return routine.step(last).timeline();
  }
}
