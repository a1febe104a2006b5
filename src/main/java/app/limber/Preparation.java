package app.limber;

import app.limber.journal.sqlite.SqliteDriver;
import app.limber.words.Messages;
import java.time.LocalDate;
import java.util.Objects;

/// Initialises in parallel with the start what almost every run needs shortly afterwards, in the
/// order of need. Each item takes about ten milliseconds.
///
/// This is an optimisation only: code that needs an item earlier initialises it itself, or waits.
final class Preparation {
  private Preparation() {}

  /// @param opensLog whether the run may open the log
  /// @param opensWindow whether it may open the window
  static void begin(Messages messages, boolean opensLog, boolean opensWindow) {
    Thread.ofPlatform()
        .daemon()
        .name("limber-ahead")
        .start(() -> prepare(messages, opensLog, opensWindow));
  }

  private static void prepare(Messages messages, boolean opensLog, boolean opensWindow) {
    if (opensWindow) {
      prepareToolkit();
    }
    // Java's logging reads its configuration file.
    Objects.requireNonNull(System.getLogger(Preparation.class.getName()));
    // The words, and the date formats of the region.
    messages.date("status.date", LocalDate.EPOCH);
    if (opensLog) {
      SqliteDriver.load();
    }
  }

  /// Prepares what the toolkit calls by reflection: Java generates proxies for the annotations of
  /// the first method, and code to call the second.
  private static void prepareToolkit() {
    try {
      Objects.requireNonNull(System.class.getMethod("getSecurityManager").getAnnotations());
      Objects.requireNonNull(
          Character.class.getMethod("isIdeographic", int.class).invoke(null, 'a'));
    } catch (ReflectiveOperationException e) {
      System.getLogger(Preparation.class.getName())
          .log(System.Logger.Level.DEBUG, "another Java", e);
    }
  }
}
