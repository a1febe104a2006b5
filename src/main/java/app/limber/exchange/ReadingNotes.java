package app.limber.exchange;

import app.limber.exchange.HistoryProblem.What;
import app.limber.practice.log.ImportedSession;
import app.limber.words.PlainText;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Gathers what a file offers while it is read, up to a limit: whatever is in the file, reading it
/// takes bounded memory.
final class ReadingNotes {
  /// One session a day for 270 years.
  static final int MOST_SESSIONS = 100_000;

  static final int MOST_PROBLEMS = 10_000;
  private static final int MOST_UNKNOWN_FIELDS = 100;

  private final LocalTime dayStart;
  private final List<ImportedSession> sessions = new ArrayList<>();
  private final List<HistoryProblem> problems = new ArrayList<>();
  private final Set<String> unknownFields = new TreeSet<>();

  /// @param dayStart when a practice day starts, for sessions that do not say theirs
  ReadingNotes(LocalTime dayStart) {
    this.dayStart = dayStart;
  }

  /// Ends the reading of a file that has too much of something.
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final What what;
    private final int most;

    private TooMuch(What what, int most) {
      super(what.name(), null, false, false);
      this.what = what;
      this.most = most;
    }

    What what() {
      return what;
    }

    int most() {
      return most;
    }
  }

  LocalTime dayStart() {
    return dayStart;
  }

  /// @throws TooMuch if there are more than the log of any life has
  void session(ImportedSession session) {
    if (sessions.size() == MOST_SESSIONS) {
      sessions.clear();
      throw new TooMuch(What.TOO_MANY_SESSIONS, MOST_SESSIONS);
    }
    sessions.add(session);
  }

  /// @throws TooMuch if there are more than anyone would read
  void problem(HistoryProblem problem) {
    if (problems.size() == MOST_PROBLEMS && !problem.isOfFile()) {
      throw new TooMuch(What.TOO_MANY_PROBLEMS, MOST_PROBLEMS);
    }
    problems.add(problem);
  }

  void unknownField(String name) {
    if (unknownFields.size() < MOST_UNKNOWN_FIELDS) {
      unknownFields.add(PlainText.excerpt(name));
    }
  }

  boolean hasProblems() {
    return !problems.isEmpty();
  }

  HistoryReading reading() {
    return new HistoryReading(sessions, problems, unknownFields);
  }
}
