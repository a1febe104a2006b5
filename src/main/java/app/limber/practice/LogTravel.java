package app.limber.practice;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.Session;
import app.limber.practice.PhysioReport.Period;
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
public final class LogTravel {
  private static final System.Logger LOG = System.getLogger(LogTravel.class.getName());

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
  public LogTravel(
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
  public sealed interface Arrival {
    /// So many sessions are in the file.
    record Written(int sessions, Path file) implements Arrival {}

    /// The file's sessions are in the log.
    record Taken(ImportResult result) implements Arrival {}

    /// The other log's facts are in this one.
    record Merged(int added) implements Arrival {}

    /// The page is in the file.
    record Printed(Path file, boolean shown) implements Arrival {}

    /// The file is damaged, and nothing was taken; each problem is a sentence.
    record Refused(List<String> problems) implements Arrival {}

    /// The file cannot be read or written.
    record Unusable(Path file) implements Arrival {}

    /// The other file is no log that can be read.
    record NoLog(JournalException.Reason reason, Path file) implements Arrival {}

    /// The own log failed; nothing was changed.
    record LogFailed(JournalException.Reason reason) implements Arrival {}

    /// The user gave it up, and the log is as it was.
    record GivenUp() implements Arrival {}
  }

  /// Writes the sessions of a period to a file.
  public void export(Period period, Path file, Consumer<Arrival> arrived) {
    coach.read(
        Journal::sessions,
        log ->
            background.execute(
                () -> {
                  List<Fact.Kept> chosen =
                      log.stream()
                          .filter(fact -> period.holds(fact.session().practiceDay()))
                          .toList();
                  arrive(
                      arrived,
                      usingFile(
                          file,
                          () -> {
                            files.write(chosen, file);
                            return new Arrival.Written(chosen.size(), file);
                          }));
                }),
        problem -> arrived.accept(new Arrival.LogFailed(problem.reason())));
  }

  /// Takes the sessions of a file into the log, all of them or none.
  ///
  /// @param progress is told what share is done, 0–1
  /// @return lets the user give it up
  public Errand take(Path file, DoubleConsumer progress, Consumer<Arrival> arrived) {
    Errand errand = new Errand(face, progress);
    background.execute(
        () -> {
          LogFiles.Offer offer;
          try {
            offer = files.read(file);
          } catch (UncheckedIOException e) {
            LOG.log(System.Logger.Level.DEBUG, "not read", e);
            arrive(arrived, new Arrival.Unusable(file));
            return;
          }
          if (!offer.problems().isEmpty()) {
            arrive(arrived, new Arrival.Refused(offer.problems()));
            return;
          }
          errand.expect(2L * offer.sessions().size());
          correct(book -> new Arrival.Taken(book.take(offer.sessions(), errand::step)), arrived);
        });
    return errand;
  }

  /// Merges another log into this one.
  ///
  /// @param progress is told what share is done, 0–1
  /// @return lets the user give it up
  public Errand merge(Path database, DoubleConsumer progress, Consumer<Arrival> arrived) {
    Errand errand = new Errand(face, progress);
    background.execute(
        () -> {
          List<Fact> facts;
          try {
            facts = otherLog.apply(database);
          } catch (JournalException e) {
            arrive(arrived, new Arrival.NoLog(e.reason(), database));
            return;
          }
          errand.expect(2L * facts.size());
          correct(book -> new Arrival.Merged(book.merge(facts, errand::step)), arrived);
        });
    return errand;
  }

  /// Writes a page for the physio and shows it, to be printed from there.
  ///
  /// @param history what the face knows of the log
  /// @param notes whether the user's notes are to be on it
  public void print(
      History history, Period period, boolean notes, Path file, Consumer<Arrival> arrived) {
    coach.read(
        Journal::sessions,
        log ->
            background.execute(
                () -> {
                  List<Session> sessions = log.stream().map(Fact.Kept::session).toList();
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
                            return new Arrival.Printed(file, browser.test(file));
                          }));
                }),
        problem -> arrived.accept(new Arrival.LogFailed(problem.reason())));
  }

  private void correct(Function<LogBook, Arrival> work, Consumer<Arrival> arrived) {
    coach.correct(
        book -> {
          try {
            return work.apply(book);
          } catch (Errand.Cancelled e) {
            return new Arrival.GivenUp();
          }
        },
        arrived,
        problem -> arrived.accept(new Arrival.LogFailed(problem.reason())));
  }

  private Arrival usingFile(Path file, Supplier<Arrival> work) {
    try {
      return work.get();
    } catch (UncheckedIOException e) {
      LOG.log(System.Logger.Level.DEBUG, "not written", e);
      return new Arrival.Unusable(file);
    }
  }

  private void arrive(Consumer<Arrival> arrived, Arrival arrival) {
    face.execute(() -> arrived.accept(arrival));
  }
}
