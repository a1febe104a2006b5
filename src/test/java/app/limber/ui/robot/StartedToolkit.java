package app.limber.ui.robot;

import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.testfx.api.FxToolkit;

/// Starts JavaFX once per JVM. TestFX checks whether it is running by dumping the stacks of all
/// threads, which is too slow to do on every call.
final class StartedToolkit {
  private static boolean isStarted;

  private StartedToolkit() {}

  /// Starts JavaFX unless it is already running. It keeps running when the last window closes.
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
