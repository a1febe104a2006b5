package app.limber.exchange;

import app.limber.exchange.HistoryProblem.What;
import app.limber.practice.log.ImportedSession;
import app.limber.practice.log.ImportedSessions;
import app.limber.words.PlainText;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Collects the content of a file and its problems while it is read, within limits, so that reading
/// any file takes bounded memory.
final class ReadingNotes {
  static final int MOST_PROBLEMS = 10_000;
  private static final int MOST_UNKNOWN_FIELDS = 100;

  /// Answers are held in memory. The limit allows more than twenty a day for ten years.
  static final int MOST_ANSWERS = 100_000;

  private final LocalTime dayStart;
  private final Consumer<? super ImportedSession> sessions;
  private final List<ImportedSessions.Answer> answers = new ArrayList<>();
  private final List<HistoryProblem> problems = new ArrayList<>();
  private final Set<String> unknownFields = new TreeSet<>();

  /// @param dayStart when a practice day starts, for sessions without a practice day
  /// @param sessions receives each complete and valid session
  ReadingNotes(LocalTime dayStart, Consumer<? super ImportedSession> sessions) {
    this.dayStart = dayStart;
    this.sessions = sessions;
  }

  /// Thrown to stop reading a file that exceeds a limit.
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

  void session(ImportedSession session) {
    sessions.accept(session);
  }

  /// @throws TooMuch if there are implausibly many answers
  void answer(ImportedSessions.Answer answer) {
    if (answers.size() == MOST_ANSWERS) {
      throw new TooMuch(What.TOO_MANY_ANSWERS, MOST_ANSWERS);
    }
    answers.add(answer);
  }

  /// @throws TooMuch if there are more problems than a person would read
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

  /// @param sessions the sessions to be held in memory
  HistoryReading reading(List<ImportedSession> sessions) {
    return new HistoryReading(sessions, answers, problems, unknownFields);
  }
}
