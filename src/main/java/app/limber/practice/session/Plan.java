package app.limber.practice.session;

import app.limber.player.Timeline;
import app.limber.player.TimelineOptions;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import java.util.Set;

/// A routine and its timeline for this user today.
///
/// @param learning the ids of the stretches that this user is still learning, regardless of how
///     much is spoken
public record Plan(Routine routine, Timeline timeline, Set<String> learning) {
  public Plan {
    learning = Set.copyOf(learning);
  }

  /// Plans a routine as shipped: default settings, no waiting for the user, and every stretch
  /// known.
  public static Plan standard(Routine routine, Library library) {
    return new Plan(routine, Timeline.of(routine, library, TimelineOptions.standard()), Set.of());
  }
}
