package app.limber.exchange;

import app.limber.practice.log.ImportedSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Gathers what a file offers while it is read.
final class ReadingNotes {
  private final List<ImportedSession> sessions = new ArrayList<>();
  private final List<HistoryProblem> problems = new ArrayList<>();
  private final Set<String> unknownFields = new TreeSet<>();

  void session(ImportedSession session) {
    sessions.add(session);
  }

  void problem(HistoryProblem problem) {
    problems.add(problem);
  }

  void unknownField(String name) {
    unknownFields.add(name);
  }

  boolean hasProblems() {
    return !problems.isEmpty();
  }

  HistoryReading reading() {
    return new HistoryReading(sessions, problems, unknownFields);
  }
}
