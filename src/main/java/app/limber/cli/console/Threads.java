package app.limber.cli.console;

import java.util.concurrent.ScheduledExecutorService;

/// Creates the threads of a session in a terminal.
public interface Threads {
  /// A new single daemon thread, which the caller shuts down.
  ScheduledExecutorService named(String name);

  /// Runs a short task when the program ends, also by a signal such as Ctrl-C.
  void atExit(Runnable task);
}
