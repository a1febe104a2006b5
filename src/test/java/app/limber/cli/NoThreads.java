package app.limber.cli;

import app.limber.cli.console.Threads;
import app.limber.cli.context.CommandContext;
import java.util.concurrent.ScheduledExecutorService;

/// Threads for commands that may only read the content in the background: any other request fails.
final class NoThreads implements Threads {
  @Override
  public ScheduledExecutorService named(String name) {
    if (name.equals(CommandContext.CONTENT_THREAD)) {
      return new TestThreads().named(name);
    }
    throw new AssertionError("a thread " + name + " is asked for");
  }

  @Override
  public void atExit(Runnable task) {
    throw new AssertionError("a task at the end is asked for");
  }
}
