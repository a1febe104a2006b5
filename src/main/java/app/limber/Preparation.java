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
  /// A class of Java's that nothing else uses, so that no AOT cache holds it.
  private static final String UNUSED_CLASS = "java.util.zip.CheckedInputStream";

  private Preparation() {}

  /// Makes Java ready to load classes on several threads. Call before there is a second one, and
  /// not from a training run.
  ///
  /// The modules of the image are compressed. Java makes its decompressor when it reads the first
  /// class from there, without a lock. Most classes come from the AOT cache, so without this two
  /// threads could be first at once, and one of them crash on a decompressor that is half made:
  /// `limber --help` did in one of 1,500 runs.
  static void readFirstClass() {
    try {
      Class.forName(UNUSED_CLASS, false, null);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

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
