package app.limber.practice.session;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.Session;
import app.limber.practice.log.CancellableTask;
import app.limber.practice.log.ImportResult;
import app.limber.practice.log.LogBook;
import app.limber.practice.log.LogFiles;
import app.limber.practice.log.PhysioReport;
import app.limber.practice.log.PhysioReport.Period;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Takes the log along: into files, out of files, together with another log, on a page for the
/// physio.
///
/// It is used from the face's thread, and brings every answer back to it.
public final class LogTransfer {
  private static final System.Logger LOG = System.getLogger(LogTransfer.class.getName());

  private final Coach coach;
  private final LogFiles files;
  private final Function<Path, List<Fact>> otherLog;
  private final Predicate<Path> browser;
  private final Executor background;
  private final Executor face;

  /// @param otherLog reads all facts of another log; may throw [JournalException]
  /// @param browser shows a page and says whether that worked
  /// @param background runs tasks off the face's thread
  /// @param face runs tasks on it
  public LogTransfer(
      Coach coach,
      LogFiles files,
      Function<Path, List<Fact>> otherLog,
      Predicate<Path> browser,
      Executor background,
      Executor face) {
    this.coach = coach;
    this.files = files;
    this.otherLog = otherLog;
    this.browser = browser;
    this.background = background;
    this.face = face;
  }

  /// How a journey ended.
  public sealed interface TransferResult {
    /// So many sessions are in the file.
    record Written(int sessions, Path file) implements TransferResult {}

    /// The file's sessions are in the log.
    record Taken(ImportResult result) implements TransferResult {}

    /// The other log's facts are in this one.
    record Merged(int added) implements TransferResult {}

    /// The page is in the file.
    record Printed(Path file, boolean shown) implements TransferResult {}

    /// The file is damaged, and nothing was taken; each problem is a sentence.
    record Refused(List<String> problems) implements TransferResult {}

    /// The file cannot be read or written.
    record Unusable(Path file) implements TransferResult {}

    /// The other file is no log that can be read.
    record NoLog(JournalException.Reason reason, Path file) implements TransferResult {}

    /// The own log failed; nothing was changed.
    record LogFailed(JournalException.Reason reason) implements TransferResult {}

    /// The user gave it up, and the log is as it was.
    record GivenUp() implements TransferResult {}
  }

  /// Writes the sessions of a period to a file.
  public void export(Period period, Path file, Consumer<TransferResult> arrived) {
    coach.read(
        Journal::sessions,
        log ->
            background.execute(
                () -> {
                  List<Fact.SavedSession> chosen =
                      log.stream()
                          .filter(fact -> period.holds(fact.session().practiceDay()))
                          .toList();
                  arrive(
                      arrived,
                      usingFile(
                          file,
                          () -> {
                            files.write(chosen, file);
                            return new TransferResult.Written(chosen.size(), file);
                          }));
                }),
        problem -> arrived.accept(new TransferResult.LogFailed(problem.reason())));
  }

  /// Takes the sessions of a file into the log, all of them or none.
  ///
  /// @param progress is told what share is done, 0–1
  /// @return lets the user give it up
  public CancellableTask take(
      Path file, DoubleConsumer progress, Consumer<TransferResult> arrived) {
    CancellableTask cancellableTask = new CancellableTask(face, progress);
    background.execute(
        () -> {
          LogFiles.Offer offer;
          try {
            offer = files.read(file);
          } catch (UncheckedIOException e) {
            LOG.log(System.Logger.Level.DEBUG, "not read", e);
            arrive(arrived, new TransferResult.Unusable(file));
            return;
          }
          if (!offer.problems().isEmpty()) {
            arrive(arrived, new TransferResult.Refused(offer.problems()));
            return;
          }
          cancellableTask.expect(2L * offer.sessions().size());
          correct(
              book -> new TransferResult.Taken(book.take(offer.sessions(), cancellableTask::step)),
              arrived);
        });
    return cancellableTask;
  }

  /// Merges another log into this one.
  ///
  /// @param progress is told what share is done, 0–1
  /// @return lets the user give it up
  public CancellableTask merge(
      Path database, DoubleConsumer progress, Consumer<TransferResult> arrived) {
    CancellableTask cancellableTask = new CancellableTask(face, progress);
    background.execute(
        () -> {
          List<Fact> facts;
          try {
            facts = otherLog.apply(database);
          } catch (JournalException e) {
            arrive(arrived, new TransferResult.NoLog(e.reason(), database));
            return;
          }
          cancellableTask.expect(2L * facts.size());
          correct(
              book -> new TransferResult.Merged(book.merge(facts, cancellableTask::step)), arrived);
        });
    return cancellableTask;
  }

  /// Writes a page for the physio and shows it, to be printed from there.
  ///
  /// @param history what the face knows of the log
  /// @param notes whether the user's notes are to be on it
  public void print(
      History history, Period period, boolean notes, Path file, Consumer<TransferResult> arrived) {
    coach.read(
        Journal::sessions,
        log ->
            background.execute(
                () -> {
                  List<Session> sessions = log.stream().map(Fact.SavedSession::session).toList();
                  PhysioReport report =
                      PhysioReport.of(
                          sessions,
                          period,
                          history.today(),
                          history.progress().rules(),
                          history.library(),
                          notes);
                  arrive(
                      arrived,
                      usingFile(
                          file,
                          () -> {
                            files.writePage(report, file);
                            return new TransferResult.Printed(file, browser.test(file));
                          }));
                }),
        problem -> arrived.accept(new TransferResult.LogFailed(problem.reason())));
  }

  private void correct(Function<LogBook, TransferResult> work, Consumer<TransferResult> arrived) {
    coach.correct(
        book -> {
          try {
            return work.apply(book);
          } catch (CancellableTask.Cancelled e) {
            return new TransferResult.GivenUp();
          }
        },
        arrived,
        problem -> arrived.accept(new TransferResult.LogFailed(problem.reason())));
  }

  private TransferResult usingFile(Path file, Supplier<TransferResult> work) {
    try {
      return work.get();
    } catch (UncheckedIOException e) {
      LOG.log(System.Logger.Level.DEBUG, "not written", e);
      return new TransferResult.Unusable(file);
    }
  }

  private void arrive(Consumer<TransferResult> arrived, TransferResult arrival) {
    face.execute(() -> arrived.accept(arrival));
  }
}
