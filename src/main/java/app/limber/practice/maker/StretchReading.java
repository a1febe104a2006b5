package app.limber.practice.maker;

import app.limber.figure.StretchPoses;
import app.limber.routine.ContentProblem;
import app.limber.routine.Stretch;
import java.util.List;
import java.util.Optional;

/// What the content reader makes of a stretch file.
///
/// @param problems those that keep it from being used, in the order of the file
/// @param stretch empty if there are problems
/// @param poses empty if there are problems, or no poses
public record StretchReading(
    List<ContentProblem> problems, Optional<Stretch> stretch, Optional<StretchPoses> poses) {
  public StretchReading {
    problems = List.copyOf(problems);
  }
}
