package app.limber;

import app.limber.cli.console.Threads;
import java.util.concurrent.ScheduledExecutorService;

/// The threads of a session in a terminal. None keeps the program from ending.
final class ConsoleThreads implements Threads {
  @Override
  public ScheduledExecutorService named(String name) {
    return TimedLogThread.executor(Thread.ofPlatform().daemon().name(name).factory());
  }

  @Override
  public void atExit(Runnable task) {
    Runtime.getRuntime().addShutdownHook(new Thread(task, "limber-exit"));
  }
}
