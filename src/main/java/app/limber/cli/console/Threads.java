package app.limber.cli.console;

import java.util.concurrent.ScheduledExecutorService;

/// Makes the threads that a session in a terminal needs.
public interface Threads {
  /// A thread that runs one task at a time, in order. Who asks for it shuts it down; it does not
  /// keep the program from ending.
  ScheduledExecutorService named(String name);

  /// Runs a short task when the program ends, also when it is told to end, as by Ctrl-C.
  void atExit(Runnable task);
}
