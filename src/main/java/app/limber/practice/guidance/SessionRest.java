package app.limber.practice.guidance;

import app.limber.player.PlayerState;
import app.limber.player.WaitReason;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Keeps the machine awake while a session goes on, and lets it rest while nothing does: it may
/// sleep then, and the sound device, which alone keeps some systems awake, is closed.
///
/// Somebody who does not say *ready* for [#PATIENCE] has left or fallen asleep, so the screen may
/// go dark. Confined to the UI thread.
final class SessionRest {
  static final Duration PATIENCE = Duration.ofMinutes(5);

  private final SleepBlocker sleepBlocker;
  private final Runnable closeDevice;
  private final ScheduledExecutorService executor;
  private final Executor face;
  private @Nullable Future<?> patience;
  private boolean waiting;
  private int waits;
  private boolean patient = true;
  private boolean awake;

  /// @param closeDevice closes the sound device after what is still to be heard; the next tone
  ///     opens it again
  /// @param executor measures the patience
  /// @param face runs tasks on the UI thread
  SessionRest(
      SleepBlocker sleepBlocker,
      Runnable closeDevice,
      ScheduledExecutorService executor,
      Executor face) {
    this.sleepBlocker = sleepBlocker;
    this.closeDevice = closeDevice;
    this.executor = executor;
    this.face = face;
  }

  /// Takes note of the state of the player. Cheap where nothing has changed.
  void follow(PlayerState state) {
    boolean nowWaiting =
        state instanceof PlayerState.Waiting now && now.reason() == WaitReason.READY;
    if (nowWaiting != waiting) {
      waiting = nowWaiting;
      measurePatience();
    }
    stayAwake(state.isUnderway() && !(state instanceof PlayerState.Paused) && patient);
  }

  private void measurePatience() {
    patient = true;
    waits++;
    Future<?> before = patience;
    patience = null;
    if (before != null) {
      before.cancel(false);
    }
    if (waiting) {
      int wait = waits;
      patience =
          executor.schedule(
              () -> face.execute(() -> losePatience(wait)),
              PATIENCE.toNanos(),
              TimeUnit.NANOSECONDS);
    }
  }

  /// Does nothing if the wait that was measured is over.
  private void losePatience(int wait) {
    if (wait == waits) {
      patient = false;
      stayAwake(false);
    }
  }

  private void stayAwake(boolean wanted) {
    if (wanted != awake) {
      awake = wanted;
      sleepBlocker.block(wanted);
      if (!wanted) {
        closeDevice.run();
      }
    }
  }

  /// The session is over.
  void close() {
    waiting = false;
    measurePatience();
    awake = false;
    sleepBlocker.block(false);
    closeDevice.run();
  }
}
