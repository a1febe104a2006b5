package app.limber.practice.maker;

import app.limber.figure.StretchPoses;
import app.limber.routine.ContentProblem;
import app.limber.routine.Stretch;
import java.util.List;
import java.util.Optional;

/// The result of reading a stretch file with the content reader.
///
/// @param problems the problems that prevent its use, in file order
/// @param stretch empty if there are problems
/// @param poses empty if there are problems, or no poses
public record StretchReading(
    List<ContentProblem> problems, Optional<Stretch> stretch, Optional<StretchPoses> poses) {
  public StretchReading {
    problems = List.copyOf(problems);
  }
}
