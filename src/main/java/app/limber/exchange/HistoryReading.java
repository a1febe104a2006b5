package app.limber.exchange;

import app.limber.practice.log.ImportedSession;
import app.limber.practice.log.ImportedSessions;
import java.util.List;
import java.util.Set;

/// What a file offers to the log.
///
/// @param sessions those that are whole and right
/// @param answers the valid answers to steps
/// @param problems what is wrong with the others, or with the file
/// @param unknownFields fields that Limber does not know and ignores
public record HistoryReading(
    List<ImportedSession> sessions,
    List<ImportedSessions.Answer> answers,
    List<HistoryProblem> problems,
    Set<String> unknownFields) {
  public HistoryReading {
    sessions = List.copyOf(sessions);
    answers = List.copyOf(answers);
    problems = List.copyOf(problems);
  }
}
