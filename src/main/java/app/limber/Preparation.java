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
  /// @param opensWindow whether it may open the window
  static void begin(Messages messages, boolean opensLog, boolean opensWindow) {
    Thread.ofPlatform()
        .daemon()
        .name("limber-ahead")
        .start(() -> prepare(messages, opensLog, opensWindow));
  }

  private static void prepare(Messages messages, boolean opensLog, boolean opensWindow) {
    // Java's logging reads its configuration file.
    Objects.requireNonNull(System.getLogger(Preparation.class.getName()));
    if (opensWindow) {
      prepareToolkit();
    }
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
