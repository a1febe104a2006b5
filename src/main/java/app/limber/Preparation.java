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
  static void begin(Messages messages, boolean opensLog) {
    Thread.ofPlatform().daemon().name("limber-ahead").start(() -> prepare(messages, opensLog));
  }

  private static void prepare(Messages messages, boolean opensLog) {
    // Java's logging reads its configuration file.
    Objects.requireNonNull(System.getLogger(Preparation.class.getName()));
    // The words, and the date formats of the region.
    messages.date("status.date", LocalDate.EPOCH);
    if (opensLog) {
      SqliteDriver.load();
    }
  }
}
