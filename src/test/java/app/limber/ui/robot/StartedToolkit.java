package app.limber.ui.robot;

import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.testfx.api.FxToolkit;

/// JavaFX, which starts once. TestFX would take the stacks of all threads to tell whether it runs.
final class StartedToolkit {
  private static boolean isStarted;

  private StartedToolkit() {}

  /// Starts JavaFX if it does not run yet. It then runs until the JVM ends, whatever is closed.
  static synchronized void ensure() {
    if (isStarted) {
      return;
    }
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new AssertionError("the toolkit did not start", e);
    }
    Platform.setImplicitExit(false);
    isStarted = true;
  }
}
