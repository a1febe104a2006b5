package app.limber.ui;

import app.limber.practice.session.Pulse;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// A pulse that beats with every frame that JavaFX renders.
public final class FxPulse implements Pulse {
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
            @Override
            public void handle(long now) {
              beat.run();
            }
          };
      timer = running;
      running.start();
      runs.accept(true);
    }
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
