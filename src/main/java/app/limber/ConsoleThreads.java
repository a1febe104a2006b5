package app.limber;

import app.limber.cli.console.Threads;
import java.util.concurrent.ScheduledExecutorService;

/// The threads of a session in a terminal. None keeps the program from ending.
final class ConsoleThreads implements Threads {
  @Override
  public ScheduledExecutorService named(String name) {
    return DaemonThreads.scheduler(name);
  }

  @Override
  public void atExit(Runnable task) {
    Runtime.getRuntime().addShutdownHook(new Thread(task, "limber-exit"));
  }
}
