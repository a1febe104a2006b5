package app.limber.cli;

import app.limber.cli.console.Threads;
import app.limber.cli.context.CommandContext;
import java.util.concurrent.ScheduledExecutorService;

/// The threads of a command that must not need any but the one that reads the content ahead.
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
