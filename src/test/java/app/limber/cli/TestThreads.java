package app.limber.cli;

import app.limber.cli.console.Threads;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/// Real threads for a test. What is left for the end of the program does not run.
final class TestThreads implements Threads {
  @Override
  public ScheduledExecutorService named(String name) {
    return Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().daemon().name(name).factory());
  }

  @Override
  public void atExit(Runnable task) {}
}
