package app.limber.ui.controls;

import javafx.application.Platform;
import javafx.scene.Scene;

/// Runs tasks on the JavaFX application thread after a scene has been laid out.
public final class AfterLayout {
  private AfterLayout() {}

  /// Runs a task once, after the next layout pass and before its result is drawn. While the window
  /// is hidden, there is no layout pass.
  public static void run(Scene scene, Runnable task) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            task.run();
          }
        });
    Platform.requestNextPulse();
  }
}
