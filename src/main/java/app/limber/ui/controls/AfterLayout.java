package app.limber.ui.controls;

import javafx.application.Platform;
import javafx.scene.Scene;

/// Runs tasks on the JavaFX application thread when a scene has been laid out.
public final class AfterLayout {
  private AfterLayout() {}

  /// Runs a task once, after the next layout and before its result is drawn. If the window is not
  /// shown, that may be much later.
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
