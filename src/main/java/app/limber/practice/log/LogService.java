package app.limber.practice.log;

import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Does what a face wants of the log on the log's own thread, and brings the answer back to the
/// face's thread.
///
/// The log is opened with the first wish; one that cannot be opened is tried again with the next.
public final class LogService implements AutoCloseable {
  private final Supplier<Journal> opener;
  private final Executor writer;
  private final Executor face;
  private @Nullable Journal journal;

  /// @param opener opens the log; may throw [JournalException]
  /// @param writer runs one task at a time, in order
  /// @param face runs what touches the face
  public LogService(Supplier<Journal> opener, Executor writer, Executor face) {
    this.opener = opener;
    this.writer = writer;
    this.face = face;
  }

  /// Asks the log for something.
  ///
  /// @param work runs on the log's thread
  /// @param answer gets the result on the face's thread
  /// @param failure gets the reason on the face's thread if the log fails
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

  /// Tells the log something.
  public void tell(Consumer<Journal> work, Runnable done, Consumer<JournalException> failure) {
    ask(
        log -> {
          work.accept(log);
          return true;
        },
        ignored -> done.run(),
        failure);
  }

  private Journal open() {
    Journal open = journal;
    if (open == null) {
      open = opener.get();
      journal = open;
    }
    return open;
  }

  /// Runs `work` on the log's thread while the log is closed; it is opened anew with the next wish.
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
          if (open != null) {
            open.close();
          }
        });
  }
}
