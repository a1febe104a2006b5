package app.limber.testing;

import app.limber.player.Timeline;
import app.limber.player.TimelineOptions;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes routines, with the library that they need and the timeline that they give.
public final class Routines {
  private Routines() {}

  /// A routine of these stretches as they are, 10 s of rest between.
  public static Builder routine(Stretch... stretches) {
    Builder builder = new Builder();
    for (Stretch stretch : stretches) {
      builder.step(stretch);
    }
    return builder;
  }

  /// Builds a routine.
  public static final class Builder {
    private final Map<String, Stretch> stretches = new LinkedHashMap<>();
    private final List<RoutineStep> steps = new ArrayList<>();
    private String id = "morning";
    private Duration rest = Duration.ofSeconds(10);

    private Builder() {}

    public Builder id(String routine) {
      id = routine;
      return this;
    }

    public Builder rest(double seconds) {
      rest = Stretches.seconds(seconds);
      return this;
    }

    public Builder step(Stretch stretch) {
      return step(stretch, RoutineStep.standard(stretch.id()));
    }

    public Builder step(Stretch stretch, RoutineStep step) {
      stretches.put(stretch.id(), stretch);
      steps.add(step);
      return this;
    }

    public Routine build() {
      return new Routine(id, "Routine " + id, "For tests.", rest, steps);
    }

    /// What the routine needs, and nothing else.
    public Library library() {
      return new Library(stretches, Map.of(id, build()), List.of());
    }

    public Timeline timeline() {
      return timeline(TimelineOptions.standard());
    }

    public Timeline timeline(TimelineOptions options) {
      return Timeline.of(build(), library(), options);
    }
  }
}
