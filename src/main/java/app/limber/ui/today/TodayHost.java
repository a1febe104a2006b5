package app.limber.ui.today;

import app.limber.journal.JournalException;
import app.limber.routine.ContentProblem;
import java.util.List;

/// What Today asks of the window around it.
public interface TodayHost {
  /// Lists what is wrong in content files.
  void showProblems(List<ContentProblem> problems);

  /// Says why the log cannot be used, and that practice goes on without it.
  String logSentence(JournalException.Reason problem);

  /// Takes the user to the stretches.
  void showStretches();
}
