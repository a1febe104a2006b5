package app.limber.practice.session;

import app.limber.player.Timeline;
import app.limber.routine.Routine;

/// A routine and the timeline that it becomes for this user today.
public record Plan(Routine routine, Timeline timeline) {}
