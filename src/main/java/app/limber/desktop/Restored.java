package app.limber.desktop;

import java.util.concurrent.atomic.AtomicBoolean;

/// Something that is put back once: when closed, or when the program ends or is told to end before.
final class Restored implements AutoCloseable {
  private final Runnable restore;
  private final AtomicBoolean done = new AtomicBoolean();
  private final Thread atExit = new Thread(this::putBack, "put the terminal back");

  private Restored(Runnable restore) {
    this.restore = restore;
  }

  static Restored atTheLatestAtExit(Runnable restore) {
    Restored restored = new Restored(restore);
    Runtime.getRuntime().addShutdownHook(restored.atExit);
    return restored;
  }

  private void putBack() {
    if (done.compareAndSet(false, true)) {
      restore.run();
    }
  }

  @Override
  public void close() {
    putBack();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The program is ending already; the hook finds nothing left to do.
    }
  }
}
