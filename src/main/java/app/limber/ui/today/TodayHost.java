package app.limber.ui.today;

import app.limber.routine.ContentProblem;
import java.util.List;
import javafx.scene.Node;

/// What Today asks of the window around it.
public interface TodayHost {
  /// Shows the safety card once more.
  void showSafety();

  /// Lists what is wrong in content files.
  void showProblems(List<ContentProblem> problems);

  /// A button that changes between light, dark and the system's choice.
  Node themeButton();
}
