package app.limber.practice.programme;

import app.limber.programme.Programme;
import app.limber.routine.ContentProblem;
import java.util.List;
import java.util.Optional;

/// A programme file after reading.
///
/// @param programme empty if there are problems
/// @param text the text of the file; empty if it could not be read
/// @param problems why the programme cannot be used
/// @param unknown the programme's own fields that this version does not know and leaves out
public record ProgrammeReading(
    Optional<Programme> programme,
    String text,
    List<ContentProblem> problems,
    List<ContentProblem> unknown) {
  public ProgrammeReading {
    problems = List.copyOf(problems);
    unknown = List.copyOf(unknown);
  }
}
