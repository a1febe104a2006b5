package app.limber.cli.console;

import java.util.concurrent.ScheduledExecutorService;

/// Makes the threads that a session in a terminal needs.
@FunctionalInterface
public interface Threads {
  /// A thread that runs one task at a time, in order. Who asks for it shuts it down; it does not
  /// keep the program from ending.
  ScheduledExecutorService named(String name);
}
