package app.limber;

import app.limber.journal.sqlite.SqliteDriver;
import app.limber.words.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/// Does from the start, on a thread of its own, what nearly every run needs a moment later and what
/// takes about ten milliseconds each: in the order in which it is needed.
///
/// Nothing depends on it; who needs one of these earlier does it, or waits for it.
final class Preparation {
  private Preparation() {}

  static void begin(Messages messages) {
    Thread.ofPlatform().daemon().name("limber-ahead").start(() -> prepare(messages));
  }

  private static void prepare(Messages messages) {
    // Java's logging reads its configuration.
    Objects.requireNonNull(System.getLogger(Preparation.class.getName()));
    // The JSON library refers to this class, which computes a table of large powers.
    Objects.requireNonNull(BigDecimal.ONE);
    SqliteDriver.load();
    // Some two thousand texts, and how this region writes a date.
    messages.date("status.date", LocalDate.EPOCH);
  }
}
