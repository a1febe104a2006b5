package app.limber.practice.log;

import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The failed writes that must not be lost. Each is retried until it succeeds, is replaced by a
/// later write for the same session, or the program ends.
///
/// Confined to the log's thread.
final class UnkeptWrites {
  /// The delay before each retry; the last value repeats. Within an attempt, SQLite itself waits up
  /// to ten seconds for another program.
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(4),
          Duration.ofSeconds(8));

  private final LogThread thread;
  private final Supplier<Journal> journal;
  private final Map<UUID, Write> unkept = new LinkedHashMap<>();
  private boolean scheduled;
  private int attempts;

  private record Write(Consumer<Journal> work, Consumer<Keeping> outcome) {}

  /// @param journal returns the log, opening it if necessary; throws [JournalException] if that
  ///     fails
  UnkeptWrites(LogThread thread, Supplier<Journal> journal) {
    this.thread = thread;
    this.journal = journal;
  }

  /// Writes, and retries if that fails.
  ///
  /// @param session the session concerned; replaces any pending write for it
  /// @param outcome is called when the write has succeeded or failed, and again whenever that
  ///     changes
  void write(UUID session, Consumer<Journal> work, Consumer<Keeping> outcome) {
    unkept.remove(session);
    attempt(session, new Write(work, outcome));
    scheduleNext();
  }

  /// Retries every failed write.
  void tryAgain() {
    Map.copyOf(unkept).forEach(this::attempt);
    scheduleNext();
  }

  /// Makes the last attempt at every failed write.
  void finish() {
    Map.copyOf(unkept)
        .forEach(
            (session, write) ->
                tried(write)
                    .ifPresentOrElse(
                        failure -> write.outcome().accept(new Keeping.Lost(failure.reason())),
                        () -> write.outcome().accept(new Keeping.Kept())));
    unkept.clear();
  }

  /// Discards every pending write, because the log is being erased.
  void forget() {
    unkept.clear();
  }

  private void attempt(UUID session, Write write) {
    tried(write)
        .ifPresentOrElse(
            failure -> {
              unkept.put(session, write);
              write.outcome().accept(new Keeping.Trying(failure.reason()));
            },
            () -> {
              unkept.remove(session);
              write.outcome().accept(new Keeping.Kept());
            });
  }

  private Optional<JournalException> tried(Write write) {
    try {
      write.work().accept(journal.get());
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(LogService.failure(e));
    }
  }

  private void scheduleNext() {
    if (unkept.isEmpty()) {
      attempts = 0;
    } else if (!scheduled) {
      scheduled = true;
      Duration pause = PAUSES.get(Math.min(attempts, PAUSES.size() - 1));
      attempts++;
      thread.after(
          pause,
          () -> {
            scheduled = false;
            tryAgain();
          });
    }
  }
}
