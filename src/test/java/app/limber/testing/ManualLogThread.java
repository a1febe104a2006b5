package app.limber.testing;

import app.limber.practice.log.LogThread;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The thread of the log, run at once on the test's thread; what is planned for later runs when the
/// test says how much time has passed.
public final class ManualLogThread implements LogThread {
  private final List<Planned> planned = new ArrayList<>();
  private Duration now = Duration.ZERO;

  private record Planned(Duration due, Runnable task) {}

  @Override
  public void execute(Runnable task) {
    task.run();
  }

  @Override
  public void after(Duration delay, Runnable task) {
    planned.add(new Planned(now.plus(delay), task));
  }

  /// Time goes on.
  public void pass(Duration time) {
    now = now.plus(time);
    List<Planned> due = planned.stream().filter(each -> each.due().compareTo(now) <= 0).toList();
    planned.removeAll(due);
    due.forEach(each -> each.task().run());
  }

  /// How many tasks are planned.
  public int planned() {
    return planned.size();
  }
}
