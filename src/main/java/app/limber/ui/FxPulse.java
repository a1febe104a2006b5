package app.limber.ui;

import app.limber.practice.session.Pulse;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// A pulse that beats with the frames that JavaFX renders, about thirty times a second: at sixty
/// frames a second with every other one. Movements that take seconds look the same then, and cost
/// half.
public final class FxPulse implements Pulse {
  /// More than one frame and less than two of a screen with sixty a second, with room for those
  /// that come a little early or late.
  private static final long SHORTEST_NANOS = 25_000_000;

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

  /// Whether the pulse beats with a frame.
  ///
  /// @param last the time of the frame with the last beat, in nanoseconds; the least value if there
  ///     was none
  /// @param now the time of this frame
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
