package app.limber.testing;

import app.limber.practice.reminder.Installation;
import app.limber.practice.reminder.ReminderException;
import app.limber.practice.reminder.ReminderException.Reason;
import app.limber.practice.reminder.ReminderSystem;
import app.limber.reminder.ReminderPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A system that installs nothing and remembers what it was asked.
public final class FakeReminders implements ReminderSystem {
  private final List<String> done = new ArrayList<>();
  private ReminderPlan installed = ReminderPlan.standard();
  private @Nullable Reason refusal;

  /// Refuses everything from now on.
  public void refuse(Reason reason) {
    refusal = reason;
  }

  /// What was done, one line each.
  public List<String> done() {
    return done;
  }

  public ReminderPlan installed() {
    return installed;
  }

  @Override
  public Installation look(ReminderPlan plan) {
    boolean same = plan.equals(installed);
    Installation.State state =
        plan.isActive()
            ? same
                ? Installation.State.INSTALLED
                : installed.isActive() ? Installation.State.DIFFERENT : Installation.State.MISSING
            : Installation.State.LEFT_OVER;
    return new Installation(
        plan.isActive() || installed.isActive()
            ? List.of(new Installation.Part("/home/me/reminder", state))
            : List.of());
  }

  @Override
  public List<String> needs(ReminderPlan plan) {
    return plan.isActive() ? List.of("/home/me/reminder") : List.of();
  }

  @Override
  public void install(ReminderPlan plan) {
    require();
    installed = plan;
    done.add("install");
  }

  @Override
  public void show() {
    require();
    done.add("show");
  }

  @Override
  public void remindAgain(Instant at, Duration delay) {
    require();
    done.add("again at " + at);
  }

  private void require() {
    Reason reason = refusal;
    if (reason != null) {
      throw new ReminderException(reason, "the scheduler", null);
    }
  }
}
