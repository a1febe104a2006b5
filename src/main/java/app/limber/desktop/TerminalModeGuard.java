package app.limber.desktop;

import java.util.concurrent.atomic.AtomicBoolean;

/// Something that is put back once: when closed, or when the program ends or is told to end before.
final class TerminalModeGuard implements AutoCloseable {
  private final Runnable restore;
  private final AtomicBoolean done = new AtomicBoolean();
  private final Thread atExit = new Thread(this::putBack, "put the terminal back");

  private TerminalModeGuard(Runnable restore) {
    this.restore = restore;
  }

  static TerminalModeGuard atTheLatestAtExit(Runnable restore) {
    TerminalModeGuard terminalModeGuard = new TerminalModeGuard(restore);
    Runtime.getRuntime().addShutdownHook(terminalModeGuard.atExit);
    return terminalModeGuard;
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
