package app.limber.practice.physio;

import app.limber.journal.Session;
import app.limber.journal.StepFact;
import app.limber.progress.Progress;
import app.limber.routine.Library;
import java.util.List;

/// A snapshot of the log and the content for a report.
///
/// @param sessions the sessions that have started, oldest first
/// @param answers the answers to offered steps that have not been undone
/// @param library names the stretches and routines
public record Practice(
    List<Session> sessions, List<StepFact> answers, Progress progress, Library library) {
  public Practice {
    sessions = List.copyOf(sessions);
    answers = List.copyOf(answers);
  }
}
