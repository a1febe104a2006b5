package app.limber.practice.log;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.JournalException;
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
/// The log is opened by the first call; if that fails, the next call tries again. What was read of
/// it is kept until the log changes, through this program or another.
public final class LogService implements AutoCloseable {
  private final LogStore store;
  private final Executor writer;
  private final Executor face;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  /// These belong to the log's thread.
  private @Nullable Journal journal;

  private @Nullable Read read;

  /// Contents and the version of the log that they were read from, or of an earlier one.
  private record Read(String version, LogContents contents) {}

  /// @param writer runs one task at a time, in order, on the log's thread
  /// @param face runs tasks on the UI thread
  /// @param ids makes a new random id with every call
  public LogService(
      LogStore store, Executor writer, Executor face, InstantSource clock, Supplier<UUID> ids) {
    this.store = store;
    this.writer = writer;
    this.face = face;
    this.clock = clock;
    this.ids = ids;
  }

  public LogStore store() {
    return store;
  }

  /// Asks the log something.
  ///
  /// @param work runs on the log's thread
  /// @param answer receives the result on the UI thread
  /// @param failure receives the reason on the UI thread if the log fails
  public <T> void ask(
      Function<Journal, T> work, Consumer<T> answer, Consumer<JournalException> failure) {
    writer.execute(
        () -> {
          try {
            T result = work.apply(open());
            face.execute(() -> answer.accept(result));
          } catch (JournalException e) {
            face.execute(() -> failure.accept(e));
          }
        });
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

  /// Reads the contents of the log, if they have changed since they were read last.
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

  /// The contents of the log, empty if there is none. Only for a program whose one thread is also
  /// the log's.
  ///
  /// @throws JournalException if the log fails
  public LogContents contentsNow() {
    return store.isAbsent() ? LogContents.empty() : contents(open());
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
    close();
    writer.execute(work);
  }

  /// Closes the log after everything that was asked before.
  @Override
  public void close() {
    writer.execute(
        () -> {
          Journal open = journal;
          journal = null;
          read = null;
          if (open != null) {
            open.close();
          }
        });
  }
}
