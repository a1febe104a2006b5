package app.limber;

import app.limber.journal.sqlite.SqliteDriver;
import app.limber.words.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

/// Does from the start, on a thread of its own, what nearly every run needs a moment later and what
/// takes about ten milliseconds each: in the order in which it is needed.
///
/// Nothing depends on it; who needs one of these earlier does it, or waits for it.
final class Preparation {
  private static final Set<String> ASKING = Set.of("-h", "--help", "-V", "--version");

  private Preparation() {}

  /// @param arguments the command line; one that only asks for help opens no log
  static void begin(Messages messages, String... arguments) {
    boolean opensLog = Arrays.stream(arguments).noneMatch(ASKING::contains);
    Thread.ofPlatform().daemon().name("limber-ahead").start(() -> prepare(messages, opensLog));
  }

  private static void prepare(Messages messages, boolean opensLog) {
    // Java's logging reads its configuration.
    Objects.requireNonNull(System.getLogger(Preparation.class.getName()));
    // The JSON library refers to this class, which computes a table of large powers.
    Objects.requireNonNull(BigDecimal.ONE);
    if (opensLog) {
      SqliteDriver.load();
      // Some two thousand texts, and how this region writes a date.
      messages.date("status.date", LocalDate.EPOCH);
    } else {
      messages.bundle();
    }
  }
}
