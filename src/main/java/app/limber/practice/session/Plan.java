package app.limber.practice.session;

import app.limber.player.Timeline;
import app.limber.player.TimelineOptions;
import app.limber.routine.Library;
import app.limber.routine.Routine;

/// A routine and the timeline that it becomes for this user today.
public record Plan(Routine routine, Timeline timeline) {
  /// A routine as shipped: default settings, nothing waited for, every stretch known.
  public static Plan standard(Routine routine, Library library) {
    return new Plan(routine, Timeline.of(routine, library, TimelineOptions.standard()));
  }
}
