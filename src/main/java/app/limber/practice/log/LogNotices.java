package app.limber.practice.log;

import app.limber.journal.LogNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Delivers notices about the log's file to the user interface, on its thread. Notices that arrive
/// before a listener is set are queued.
public final class LogNotices {
  private final Executor face;

  /// Confined to the UI thread.
  private final List<LogNotice> waiting = new ArrayList<>();

  private @Nullable Consumer<LogNotice> listener;

  /// @param face runs tasks on the UI thread
  public LogNotices(Executor face) {
    this.face = face;
  }

  /// Delivers a notice. Callable from any thread.
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

  /// Sends all notices to `newListener` from now on, starting with the queued ones. Call on the UI
  /// thread.
  public void listen(Consumer<LogNotice> newListener) {
    listener = newListener;
    List<LogNotice> before = List.copyOf(waiting);
    waiting.clear();
    before.forEach(newListener);
  }
}
