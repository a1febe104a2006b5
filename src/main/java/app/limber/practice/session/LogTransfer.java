package app.limber.practice.session;

import app.limber.journal.JournalException;
import app.limber.plan.WeekPlan;
import app.limber.practice.log.CancellableTask;
import app.limber.practice.log.ImportResult;
import app.limber.practice.log.LogBook;
import app.limber.practice.log.LogFiles;
import app.limber.practice.log.LogService;
import app.limber.practice.log.LogStore;
import app.limber.practice.log.Period;
import app.limber.practice.physio.PhysioService;
import app.limber.practice.preferences.Settings;
import app.limber.practice.program.LocalClock;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Exports the log, imports into it, merges another log, and prints a page for the physio.
///
/// Call on the UI thread; never blocks, and delivers every result on that thread.
public final class LogTransfer {
  private static final System.Logger LOG = System.getLogger(LogTransfer.class.getName());

  private final LogService log;
  private final LogFiles files;
  private final PhysioService physio;
  private final LocalClock clock;
  private final Predicate<Path> browser;
  private final Supplier<Settings> settings;
  private final Executor background;
  private final Executor face;

  /// @param browser shows a page and returns whether that worked
  /// @param settings called on the UI thread
  /// @param background runs tasks off the UI thread
  /// @param face runs tasks on the UI thread
  public LogTransfer(
      LogService log,
      LogFiles files,
      PhysioService physio,
      LocalClock clock,
      Predicate<Path> browser,
      Supplier<Settings> settings,
      Executor background,
      Executor face) {
    this.log = log;
    this.files = files;
    this.physio = physio;
    this.clock = clock;
    this.browser = browser;
    this.settings = settings;
    this.background = background;
    this.face = face;
  }

  /// How a transfer ended.
  public sealed interface TransferResult {
    /// How an import ended.
    sealed interface OfImport extends TransferResult {}

    /// How a merge ended.
    sealed interface OfMerge extends TransferResult {}

    /// So many sessions are in the file.
    record Written(int sessions, Path file) implements TransferResult {}

    /// The sessions of the file are in the log, except those with problems.
    record Taken(ImportResult result, LogFiles.Offer offer) implements OfImport {}

    /// The other log's facts are in this one.
    ///
    /// @param other what was read of the other log; incomplete if that log was damaged
    record Merged(int added, LogStore.Other other) implements OfMerge {}

    /// The page is in the file.
    record Printed(Path file, boolean shown) implements TransferResult {}

    /// The file has problems, and nothing was taken.
    record Refused(LogFiles.Offer offer) implements OfImport {}

    /// The file cannot be read or written.
    record Unusable(Path file) implements OfImport {}

    /// The other file is no log that can be read.
    record NoLog(JournalException.Reason reason, Path file) implements OfMerge {}

    /// The own log failed; nothing was changed.
    record LogFailed(JournalException.Reason reason) implements OfImport, OfMerge {}

    /// The user cancelled; the log is unchanged.
    record GivenUp() implements OfImport, OfMerge {}
  }

  /// Writes the sessions of a period to a file.
  public void export(Period period, Path file, Consumer<TransferResult> arrived) {
    log.ask(
        LogService::saved,
        all -> {
          LogFiles.Log chosen = all.of(period, clock.zone());
          write(
              file,
              () -> files.file(chosen, LogFiles.isCsv(file)),
              () -> new TransferResult.Written(chosen.sessions().size(), file),
              arrived);
        },
        problem -> arrived.accept(new TransferResult.LogFailed(problem.reason())));
  }

  /// Imports the sessions of a file into the log, all or none.
  ///
  /// @param progress receives the fraction done, 0–1
  /// @return a handle to cancel the import
  public CancellableTask take(
      Path file, DoubleConsumer progress, Consumer<? super TransferResult.OfImport> arrived) {
    return take(file, String.valueOf(file.getFileName()), false, progress, arrived);
  }

  /// Imports the sessions of a file into the log.
  ///
  /// @param name the name of the file in messages
  /// @param skipBad whether to skip sessions with problems instead of rejecting the file
  public CancellableTask take(
      Path file,
      String name,
      boolean skipBad,
      DoubleConsumer progress,
      Consumer<? super TransferResult.OfImport> arrived) {
    CancellableTask task = new CancellableTask(face, progress);
    LocalTime start = settings.get().days().dayStart();
    background.execute(
        () -> {
          LogFiles.Offer offer;
          try {
            offer = files.read(file, name, start);
          } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "not read", e);
            arrive(arrived, new TransferResult.Unusable(file));
            return;
          }
          if (offer.wholeFileFails() || !(skipBad || offer.problems().isEmpty())) {
            arrive(arrived, new TransferResult.Refused(offer));
            return;
          }
          task.expect(2L * offer.sessions().count());
          this.<TransferResult.OfImport>correct(
              book -> new TransferResult.Taken(book.take(offer.sessions(), task::step), offer),
              new TransferResult.GivenUp(),
              TransferResult.LogFailed::new,
              arrived);
        });
    return task;
  }

  /// Merges another log into this one.
  ///
  /// @param progress receives the fraction done, 0–1
  /// @return a handle to cancel the merge
  public CancellableTask merge(
      Path database, DoubleConsumer progress, Consumer<? super TransferResult.OfMerge> arrived) {
    CancellableTask task = new CancellableTask(face, progress);
    background.execute(
        () -> {
          LogStore.Other other;
          try {
            other = log.store().read(database);
          } catch (RuntimeException e) {
            JournalException.Reason reason =
                e instanceof JournalException known
                    ? known.reason()
                    : JournalException.Reason.FAILED;
            LOG.log(System.Logger.Level.DEBUG, "not read", e);
            arrive(arrived, new TransferResult.NoLog(reason, database));
            return;
          }
          task.expect(2L * other.count());
          this.<TransferResult.OfMerge>correct(
              book -> new TransferResult.Merged(book.merge(other.facts(), task::step), other),
              new TransferResult.GivenUp(),
              TransferResult.LogFailed::new,
              arrived);
        });
    return task;
  }

  /// Writes a page for the physio and shows it, to be printed from there.
  ///
  /// @param notes whether it includes the user's notes
  public void print(
      TodaySnapshot snapshot,
      Period period,
      boolean notes,
      Path file,
      Consumer<TransferResult> arrived) {
    JournalException.Reason reason = snapshot.logProblem();
    if (reason != null) {
      arrived.accept(new TransferResult.LogFailed(reason));
      return;
    }
    WeekPlan own = settings.get().weekPlan();
    write(
        file,
        () -> physio.page(snapshot.practice(), own, period, notes),
        () -> new TransferResult.Printed(file, browser.test(file)),
        arrived);
  }

  private <R> void correct(
      Function<LogBook, R> work,
      R givenUp,
      Function<JournalException.Reason, R> failed,
      Consumer<? super R> arrived) {
    log.<R>correct(
        book -> {
          try {
            return work.apply(book);
          } catch (CancellableTask.Cancelled _) {
            return givenUp;
          }
        },
        arrived::accept,
        problem -> arrived.accept(failed.apply(problem.reason())));
  }

  private void write(
      Path file,
      Supplier<LogFiles.Content> content,
      Supplier<TransferResult> written,
      Consumer<TransferResult> arrived) {
    background.execute(
        () -> {
          try {
            files.write(file, content.get());
            arrive(arrived, written.get());
          } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "not written", e);
            arrive(arrived, new TransferResult.Unusable(file));
          }
        });
  }

  private <R> void arrive(Consumer<? super R> arrived, R result) {
    face.execute(() -> arrived.accept(result));
  }
}
