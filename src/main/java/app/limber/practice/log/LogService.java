package app.limber.practice.log;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.Session;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads and corrects the log on the log's own thread and delivers answers on the UI thread.
///
/// The log is opened by the first call; if that fails, the next call tries again. Contents are
/// cached until the log is changed by this or another program.
public final class LogService implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(LogService.class.getName());

  private final LogStore store;
  private final LogThread writer;
  private final UnkeptWrites unkept;
  private final Executor face;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  /// These belong to the log's thread.
  private @Nullable Journal journal;

  private @Nullable Read read;

  /// Contents and the version of the log that they were read from, or of an earlier one.
  private record Read(String version, LogContents contents) {}

  /// @param writer the log's thread
  /// @param face runs tasks on the UI thread
  /// @param ids returns a new random id on every call
  public LogService(
      LogStore store, LogThread writer, Executor face, InstantSource clock, Supplier<UUID> ids) {
    this.store = store;
    this.writer = writer;
    this.face = face;
    this.clock = clock;
    this.ids = ids;
    this.unkept = new UnkeptWrites(writer, this::open);
  }

  public LogStore store() {
    return store;
  }

  /// Queries the log.
  ///
  /// @param work runs on the log's thread
  /// @param answer receives the result on the UI thread
  /// @param failure receives the reason on the UI thread if the log fails
  public <T> void ask(
      Function<Journal, T> work, Consumer<T> answer, Consumer<JournalException> failure) {
    answer(() -> work.apply(open()), answer, failure);
  }

  /// Converts a failure on the log's thread for the caller. An exception other than a
  /// [JournalException] is a defect; it is reported all the same, so that the caller does not wait
  /// forever.
  static JournalException failure(RuntimeException failure) {
    if (failure instanceof JournalException known) {
      return known;
    }
    LOG.log(System.Logger.Level.DEBUG, "the log's thread failed", failure);
    return new JournalException(JournalException.Reason.FAILED, failure.toString(), failure);
  }

  /// Writes data that must not be lost: a failed write is retried until the program ends.
  ///
  /// @param session the session concerned; replaces any pending write for it
  /// @param work runs on the log's thread, once for each attempt
  /// @param outcome is called on the UI thread after every attempt, until the write is kept or lost
  public void keep(UUID session, Consumer<Journal> work, Consumer<Keeping> outcome) {
    writer.execute(
        () -> unkept.write(session, work, keeping -> face.execute(() -> outcome.accept(keeping))));
  }

  /// Checks the whole log for damage and replaces a damaged one, which is reported by a notice.
  /// The log can be used meanwhile.
  ///
  /// @param background runs a task on neither the UI thread nor the log's; may run it at once if
  ///     the calling thread is neither
  public void checkIn(Executor background) {
    background.execute(
        () -> {
          try {
            if (!store.isWhole()) {
              writer.execute(this::replaceDamaged);
            }
          } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "the log was not searched", e);
          }
        });
  }

  private void replaceDamaged() {
    shut();
    try {
      store.check();
    } catch (JournalException e) {
      // The next use of the log reports the failure.
      LOG.log(System.Logger.Level.DEBUG, "the damaged log was not replaced", e);
    }
  }

  /// Retries all failed writes now.
  ///
  /// @param done runs on the UI thread after the outcome of each write has been delivered
  public void tryAgain(Runnable done) {
    writer.execute(
        () -> {
          unkept.tryAgain();
          face.execute(done);
        });
  }

  /// Retries all failed writes now, and determines whether the log can be written.
  ///
  /// @param done runs on the UI thread if it can
  /// @param failure receives the reason on the UI thread if it cannot
  public void tryAgain(Runnable done, Consumer<JournalException> failure) {
    answer(
        () -> {
          unkept.tryAgain();
          open().version();
          store.tryToWrite();
          return true;
        },
        _ -> done.run(),
        failure);
  }

  /// Writes to the log. The parameters are those of [#ask].
  public void tell(Consumer<Journal> work, Runnable done, Consumer<JournalException> failure) {
    ask(
        log -> {
          work.accept(log);
          return true;
        },
        _ -> done.run(),
        failure);
  }

  /// Runs work related to the log on its thread, such as listing its backups. The parameters are
  /// those of [#ask].
  <T> void answer(Supplier<T> work, Consumer<T> answer, Consumer<JournalException> failure) {
    writer.execute(
        () -> {
          try {
            T result = work.get();
            face.execute(() -> answer.accept(result));
          } catch (RuntimeException e) {
            JournalException problem = failure(e);
            face.execute(() -> failure.accept(problem));
          }
        });
  }

  /// Runs a task on the log's thread, in order with the other operations on the log. A failure of
  /// it is only logged.
  public void onItsThread(Runnable work) {
    writer.execute(
        () -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "a task on the log's thread failed", e);
          }
        });
  }

  /// Reads the contents of the log, if they have changed since the last read.
  ///
  /// @param question runs on the log's thread
  /// @param answer receives its result on the UI thread
  public <T> void read(
      Function<LogContents, T> question, Consumer<T> answer, Consumer<JournalException> failure) {
    ask(log -> question.apply(contents(log)), answer, failure);
  }

  /// Corrects the log; if that fails, nothing is corrected.
  ///
  /// @param answer gets what the correction returned
  public <T> void correct(
      Function<LogBook, T> correction, Consumer<T> answer, Consumer<JournalException> failure) {
    ask(log -> correction.apply(book(log)), answer, failure);
  }

  /// Corrects the log at once. Only for a program whose one thread is also the log's.
  ///
  /// @throws JournalException if the log fails; nothing is corrected then
  public <T> T correctNow(Function<LogBook, T> correction) {
    return correction.apply(book(open()));
  }

  /// The saved sessions, oldest first, with their revisions; none if there is no log, which is not
  /// created then. Only for a program whose one thread is also the log's.
  ///
  /// @throws JournalException if the log fails
  public List<Fact.SavedSession> savedSessionsNow() {
    return store.isAbsent() ? List.of() : open().sessions();
  }

  /// The saved sessions and answers to steps, as [#savedSessionsNow()].
  public LogFiles.Log savedNow() {
    return store.isAbsent() ? new LogFiles.Log(List.of(), List.of()) : saved(open());
  }

  /// The saved sessions and answers to steps of a log.
  public static LogFiles.Log saved(Journal journal) {
    return new LogFiles.Log(
        journal.sessions(),
        journal.steps().stream()
            .sorted((one, other) -> one.step().at().compareTo(other.step().at()))
            .toList());
  }

  /// Reads the log. Only for a single-threaded program, whose thread is also the log's.
  ///
  /// @throws JournalException if the log fails
  <T> T readNow(Function<Journal, T> work) {
    return work.apply(open());
  }

  /// The contents of the log, empty if there is none. Only for a program whose one thread is also
  /// the log's.
  ///
  /// @throws JournalException if the log fails
  public LogContents contentsNow() {
    return store.isAbsent() ? LogContents.empty() : contents(open());
  }

  /// Returns the standing sessions, oldest first. Reads the log while other programs may have it
  /// open; neither opens it for writing nor repairs it.
  ///
  /// @throws JournalException if they cannot be read
  public List<Session> peekNow() {
    return store.peek();
  }

  private LogContents contents(Journal log) {
    String version = log.version();
    Read known = read;
    if (known == null || !known.version().equals(version)) {
      LogBook book = book(log);
      known =
          new Read(
              version,
              new LogContents(
                  log.sessions().stream().map(Fact.SavedSession::session).toList(),
                  log.steps().stream().map(Fact.SavedStep::step).toList(),
                  book.nextUndo(),
                  book.nextRedo()));
      read = known;
    }
    return known.contents();
  }

  private LogBook book(Journal log) {
    return new LogBook(log, clock, ids);
  }

  private Journal open() {
    Journal open = journal;
    if (open == null) {
      open = store.open();
      journal = open;
    }
    return open;
  }

  /// Runs `work` on the log's thread while the log is closed; the next call opens it again.
  public void whileClosed(Runnable work) {
    writer.execute(this::shut);
    writer.execute(work);
  }

  /// Runs `work`, which erases the log, on the log's thread while the log is closed. Pending writes
  /// are discarded first, since the next attempt would recreate the log.
  public void erase(Runnable work) {
    writer.execute(
        () -> {
          unkept.forget();
          shut();
        });
    writer.execute(work);
  }

  /// Makes a last attempt at all failed writes, then closes the log, after all operations requested
  /// before.
  @Override
  public void close() {
    writer.execute(
        () -> {
          unkept.finish();
          shut();
        });
  }

  private void shut() {
    Journal open = journal;
    journal = null;
    read = null;
    if (open != null) {
      try {
        open.close();
      } catch (JournalException e) {
        LOG.log(System.Logger.Level.DEBUG, "the log was not closed", e);
      }
    }
  }
}
