package app.limber.practice.log;

import app.limber.journal.LogNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Delivers what the user must know of the file of the log to a face, on its thread. What comes
/// before
/// the face listens is kept for it.
public final class LogNotices {
  private final Executor face;

  /// These belong to the face's thread.
  private final List<LogNotice> waiting = new ArrayList<>();

  private @Nullable Consumer<LogNotice> listener;

  /// @param face runs tasks on the face's thread
  public LogNotices(Executor face) {
    this.face = face;
  }

  /// Tells the face something. From any thread.
  public void tell(LogNotice notice) {
    face.execute(() -> deliver(notice));
  }

  private void deliver(LogNotice notice) {
    Consumer<LogNotice> known = listener;
    if (known == null) {
      waiting.add(notice);
    } else {
      known.accept(notice);
    }
  }

  /// Sends everything to `newListener` from now on, first what has waited. On the face's thread.
  public void listen(Consumer<LogNotice> newListener) {
    listener = newListener;
    List<LogNotice> before = List.copyOf(waiting);
    waiting.clear();
    before.forEach(newListener);
  }
}
