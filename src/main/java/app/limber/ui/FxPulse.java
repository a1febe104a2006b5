package app.limber.ui;

import app.limber.practice.session.Pulse;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// A pulse on the JavaFX application thread, about thirty times a second: every second frame of a
/// 60 Hz screen. Movements last seconds, so the difference is not visible, and drawing costs half.
public final class FxPulse implements Pulse {
  /// The shortest time between two beats: more than one and less than two frames of a 60 Hz screen,
  /// and no multiple of the frames of usual faster ones, with a margin for jitter.
  private static final long SHORTEST_NANOS = 23_000_000;

  private final Consumer<Boolean> runs;
  private @Nullable AnimationTimer timer;

  /// @param runs receives true for each start and false for each stop, on the JavaFX application
  ///     thread
  public FxPulse(Consumer<Boolean> runs) {
    this.runs = runs;
  }

  @Override
  public void start(Runnable beat) {
    if (timer == null) {
      AnimationTimer running =
          new AnimationTimer() {
            private long last = Long.MIN_VALUE;

            @Override
            public void handle(long now) {
              if (isDue(last, now)) {
                last = now;
                beat.run();
              }
            }
          };
      timer = running;
      running.start();
      runs.accept(true);
    }
  }

  /// Whether a frame is due for a beat.
  ///
  /// @param last the time of the frame of the last beat, in nanoseconds; the least value before the
  ///     first
  /// @param now the time of this frame, in nanoseconds
  static boolean isDue(long last, long now) {
    return last == Long.MIN_VALUE || now - last >= SHORTEST_NANOS;
  }

  @Override
  public void stop() {
    AnimationTimer running = timer;
    timer = null;
    if (running != null) {
      running.stop();
      runs.accept(false);
    }
  }
}
