package app.limber.ui.today;

import app.limber.routine.ContentProblem;
import java.util.List;

/// What Today asks of the window around it.
public interface TodayHost {
  /// Lists what is wrong in content files.
  void showProblems(List<ContentProblem> problems);

  /// Takes the user to the stretches.
  void showStretches();
}
