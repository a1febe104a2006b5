package app.limber.cli.history;

import app.limber.cli.context.CommandContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Prints what is wrong with a file that is imported.
final class ImportProblems {
  /// The maximum number of lines per kind of message; the rest is only counted.
  static final int MOST_TOLD = 20;

  private final CommandContext context;

  ImportProblems(CommandContext context) {
    this.context = context;
  }

  /// Prints problems on the error stream, each in a line.
  ///
  /// @param nothing says that nothing was imported, after the last problem; null if the rest was
  void print(List<String> problems, @Nullable String nothing) {
    String end = nothing == null ? "" : " " + nothing;
    List<String> told = problems.subList(0, Math.min(problems.size(), MOST_TOLD));
    int more = problems.size() - told.size();
    for (int i = 0; i < told.size(); i++) {
      boolean last = more == 0 && i == told.size() - 1;
      context.err().println(last ? told.get(i) + end : told.get(i));
    }
    if (more > 0) {
      context
          .err()
          .println(context.messages().count("cli.history.import.more-problems", more) + end);
    }
  }
}
