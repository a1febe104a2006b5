package app.limber.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The failures that one class logs until this is closed.
public final class LoggedFailures implements AutoCloseable {
  private final List<Throwable> failures = new ArrayList<>();
  private final Logger logger;
  private final Handler handler = new Listener();

  public LoggedFailures(Class<?> source) {
    logger = Logger.getLogger(source.getName());
    logger.setLevel(Level.ALL);
    logger.addHandler(handler);
  }

  /// What was logged so far, in order.
  public List<Throwable> all() {
    return List.copyOf(failures);
  }

  @Override
  public void close() {
    logger.removeHandler(handler);
    logger.setLevel(null);
  }

  private final class Listener extends Handler {
    @Override
    public void publish(LogRecord entry) {
      if (entry.getThrown() != null) {
        failures.add(entry.getThrown());
      }
    }

    @Override
    public void flush() {
      // Nothing is buffered.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
