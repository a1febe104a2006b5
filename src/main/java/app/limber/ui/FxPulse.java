package app.limber.ui;

import app.limber.practice.session.Pulse;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// A pulse that beats with every frame that JavaFX renders.
public final class FxPulse implements Pulse {
  private @Nullable AnimationTimer timer;

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
    }
  }

  @Override
  public void stop() {
    AnimationTimer running = timer;
    timer = null;
    if (running != null) {
      running.stop();
    }
  }
}
