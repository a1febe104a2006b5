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

/// The writes that must not be lost: each is tried again until it is in the log, a later write
/// about the same session takes its place, or the program ends.
///
/// Confined to the log's thread.
final class UnkeptWrites {
  /// How long after each attempt that failed the next one follows; the last value holds from then
  /// on. SQLite itself waits for another program for ten seconds within each.
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

  /// @param journal the log, opened if it is not open; throws [JournalException] if it cannot be
  UnkeptWrites(LogThread thread, Supplier<Journal> journal) {
    this.thread = thread;
    this.journal = journal;
  }

  /// Writes, and goes on trying if that fails.
  ///
  /// @param session a write about the same one that is still to be done is dropped
  /// @param outcome is called when the write is in the log or has failed, and again with every
  ///     change of that
  void write(UUID session, Consumer<Journal> work, Consumer<Keeping> outcome) {
    unkept.remove(session);
    attempt(session, new Write(work, outcome));
    scheduleNext();
  }

  boolean isEmpty() {
    return unkept.isEmpty();
  }

  /// Tries everything once more.
  void tryAgain() {
    Map.copyOf(unkept).forEach(this::attempt);
    scheduleNext();
  }

  /// Tries everything for the last time.
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

  /// Forgets everything: the log is being erased.
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
