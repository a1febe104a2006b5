package app.limber.cli.console;

import app.limber.practice.session.Pulse;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Beats twenty times a second, timed on one thread and run on another. Late beats are skipped, as
/// are those in flight when the pulse stops.
final class TimerPulse implements Pulse {
  private static final int MILLIS = 50;

  private final ScheduledExecutorService timer;
  private final Executor face;
  private final AtomicBoolean underway = new AtomicBoolean();
  private @Nullable Future<?> beats;

  TimerPulse(ScheduledExecutorService timer, Executor face) {
    this.timer = timer;
    this.face = face;
  }

  @Override
  public void start(Runnable beat) {
    if (beats == null) {
      beats =
          timer.scheduleAtFixedRate(() -> handOver(beat), MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void handOver(Runnable beat) {
    if (underway.compareAndSet(false, true)) {
      face.execute(
          () -> {
            underway.set(false);
            if (beats != null) {
              beat.run();
            }
          });
    }
  }

  @Override
  public void stop() {
    if (beats != null) {
      beats.cancel(false);
      beats = null;
    }
  }
}
