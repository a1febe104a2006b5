package app.limber.content;

import app.limber.routine.ContentProblem;
import java.util.List;

/// What a check of content files found.
///
/// @param stretches how many stretches are in the checked files and fine
/// @param routines how many routines are in the checked files and fine
public record CheckedContent(int stretches, int routines, List<ContentProblem> problems) {
  public CheckedContent {
    problems = List.copyOf(problems);
  }
}
