package app.limber.desktop;

import app.limber.files.DataFolderLayout;
import app.limber.files.RotatingFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Writes the program's log records to a small rotating file in the data folder.
///
/// Of an exception it records only the class and stack trace, since its message might contain text
/// written by the user. Records nothing until the data folder exists. Threads that log never wait
/// for the file.
public final class ProgramLog implements AutoCloseable {
  private static final int MOST_FRAMES = 12;
  private static final int MOST_CAUSES = 4;

  private final Logger logger = Logger.getLogger("app.limber");
  private final @Nullable Level levelBefore = logger.getLevel();
  private final Handler handler;

  /// @param dataFolder need not exist
  /// @param background runs tasks one at a time
  public ProgramLog(Path dataFolder, Executor background) {
    handler = new ToFile(new DataFolderLayout(dataFolder).programLog(), background);
    handler.setLevel(Level.FINE);
    logger.addHandler(handler);
    logger.setLevel(Level.FINE);
  }

  @Override
  public void close() {
    logger.removeHandler(handler);
    logger.setLevel(levelBefore);
  }

  /// Formats a record as one line, followed by one for each stack frame of its exception.
  static String text(LogRecord record) {
    StringBuilder text = new StringBuilder();
    text.append(record.getInstant().truncatedTo(ChronoUnit.SECONDS))
        .append(' ')
        .append(record.getLoggerName())
        .append(": ")
        .append(record.getMessage());
    Throwable thrown = record.getThrown();
    for (int i = 0; thrown != null && i < MOST_CAUSES; i++) {
      text.append(System.lineSeparator()).append("  ").append(thrown.getClass().getName());
      StackTraceElement[] frames = thrown.getStackTrace();
      for (int frame = 0; frame < Math.min(MOST_FRAMES, frames.length); frame++) {
        text.append(System.lineSeparator()).append("    at ").append(frames[frame]);
      }
      thrown = thrown.getCause();
    }
    return text.toString();
  }

  private static final class ToFile extends Handler {
    private final RotatingFile file;
    private final Executor background;

    private ToFile(RotatingFile file, Executor background) {
      this.file = file;
      this.background = background;
    }

    @Override
    public void publish(LogRecord record) {
      if (!isLoggable(record)) {
        return;
      }
      String text = text(record);
      try {
        background.execute(() -> add(text));
      } catch (RejectedExecutionException e) {
        reportError(null, e, ErrorManager.WRITE_FAILURE);
      }
    }

    private void add(String text) {
      try {
        file.add(text);
      } catch (IOException e) {
        // A log that cannot be written must not disturb anything else.
        return;
      }
    }

    @Override
    public void flush() {
      // Each line is written immediately.
    }

    @Override
    public void close() {
      // The file is not kept open.
    }
  }
}
