package app.limber;

import app.limber.desktop.GraphicsPipeline;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/// The start of the JavaFX toolkit on a separate thread, in parallel with other work.
///
/// It takes about half of the time until the window opens, most of it in native libraries.
/// Thread-safe.
final class ToolkitStart {
  private static final int LONGEST_START_SECONDS = 5;

  private final Runnable meanwhile;
  private final CompletableFuture<Boolean> started = new CompletableFuture<>();
  private boolean begun;

  /// @param meanwhile what needs the toolkit's classes, but not its thread; runs once they are
  ///     ready, and [#run] does not wait for it
  ToolkitStart(Runnable meanwhile) {
    this.meanwhile = meanwhile;
  }

  /// Starts the toolkit, which is possible only once per process. Does nothing if that has begun.
  synchronized void begin() {
    if (!begun) {
      begun = true;
      Thread.ofPlatform().daemon().name("limber-toolkit").start(this::start);
    }
  }

  /// Waits for the toolkit and runs `work` on its thread.
  ///
  /// @throws IllegalStateException if the toolkit failed to start
  void run(Runnable work) throws InterruptedException {
    begin();
    try {
      started.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw new IllegalStateException(cause == null ? null : cause.getMessage(), cause);
    }
    Platform.runLater(work);
  }

  /// Shuts down the toolkit if it was begun, once it has started: Java could crash if the program
  /// ended in the midst of that. After a failed start, [Platform#exit()] would block forever.
  void end() {
    if (hasStarted()) {
      Platform.exit();
    }
  }

  private boolean hasStarted() {
    if (!hasBegun()) {
      return false;
    }
    try {
      return started.get(LONGEST_START_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      log("the toolkit has not started", e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private synchronized boolean hasBegun() {
    return begun;
  }

  private void start() {
    try {
      String chosen = System.getProperty(GraphicsPipeline.PROPERTY);
      new GraphicsPipeline(System.getProperty("os.name"), Path.of("/dev"), chosen)
          .order()
          .ifPresent(order -> System.setProperty(GraphicsPipeline.PROPERTY, order));
      Platform.startup(() -> started.complete(true));
    } catch (RuntimeException | Error e) {
      started.completeExceptionally(e);
      return;
    }
    try {
      meanwhile.run();
    } catch (RuntimeException e) {
      log("not prepared; whoever needs it fails again", e);
    }
  }

  /// The logger is made when it is needed: Java's logging is not yet ready when the toolkit begins.
  private static void log(String what, Exception e) {
    System.getLogger(ToolkitStart.class.getName()).log(System.Logger.Level.DEBUG, what, e);
  }
}
