package app.limber;

import app.limber.desktop.GraphicsPipeline;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// The start of the JavaFX toolkit on a separate thread, in parallel with other work.
///
/// It takes about half of the time until the window opens, most of it in native libraries.
final class ToolkitStart {
  private final FutureTask<Boolean> start;

  private ToolkitStart(Runnable meanwhile) {
    this.start = new FutureTask<>(() -> start(meanwhile));
  }

  /// Starts the toolkit. Possible only once per process.
  ///
  /// @param meanwhile what needs the toolkit's classes, but not its thread
  static ToolkitStart begin(Runnable meanwhile) {
    ToolkitStart toolkit = new ToolkitStart(meanwhile);
    Thread.ofPlatform().daemon().name("limber-toolkit").start(toolkit.start);
    return toolkit;
  }

  /// Waits for the toolkit and runs `work` on its thread.
  ///
  /// @throws IllegalStateException if the toolkit failed to start
  void run(Runnable work) throws InterruptedException {
    try {
      start.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw new IllegalStateException(cause == null ? null : cause.getMessage(), cause);
    }
    Platform.runLater(work);
  }

  /// Shuts down the toolkit if it has started. After a failed start, [Platform#exit()] would block
  /// forever.
  void end() {
    if (start.state() == Future.State.SUCCESS) {
      Platform.exit();
    }
  }

  private static boolean start(Runnable meanwhile) throws InterruptedException {
    String chosen = System.getProperty(GraphicsPipeline.PROPERTY);
    new GraphicsPipeline(System.getProperty("os.name"), Path.of("/dev"), chosen)
        .order()
        .ifPresent(order -> System.setProperty(GraphicsPipeline.PROPERTY, order));
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    meanwhile.run();
    started.await();
    return true;
  }
}
