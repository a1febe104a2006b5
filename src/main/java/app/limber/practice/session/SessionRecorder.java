package app.limber.practice.session;

import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.practice.log.Keeping;
import app.limber.practice.log.LogService;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Writes one session into the log as it goes on, and knows whether it is there.
///
/// Only the first failure of a session is reported: the routine goes on, and the user knows. What
/// fails is tried again until the program ends.
public final class SessionRecorder {
  private final LogService log;
  private final CheckpointStore store;
  private final InstantSource clock;
  private final Supplier<UUID> ids;
  private final Consumer<JournalException> failure;
  private final List<Consumer<Keeping>> listeners = new ArrayList<>();
  private Instant lastRecorded = Instant.MIN;
  private boolean failed;
  private Keeping keeping = new Keeping.Writing();
  private int writes;
  private @Nullable Session sealed;

  /// The latest checkpoint that is still to be written.
  private final AtomicReference<@Nullable Checkpoint> pending = new AtomicReference<>();

  public SessionRecorder(
      LogService log,
      CheckpointStore store,
      InstantSource clock,
      Supplier<UUID> ids,
      Consumer<JournalException> failure) {
    this.log = log;
    this.store = store;
    this.clock = clock;
    this.ids = ids;
    this.failure = failure;
  }

  /// Whether the latest that was to be written is in the log.
  Keeping keeping() {
    return keeping;
  }

  /// Adds a listener of changes of [#keeping()], on the UI thread; it also hears of those that come
  /// long after the session is over.
  void listen(Consumer<Keeping> listener) {
    listeners.add(listener);
  }

  /// Makes room for this session: one that was broken off before is kept as far as it went.
  void begin() {
    log.onItsThread(
        () ->
            store
                .read()
                .ifPresent(
                    left ->
                        log.tell(
                            journal -> ResumeService.settle(journal, store, left, this::revision),
                            () -> {},
                            problem -> failed(problem.reason()))));
  }

  /// Keeps where the session is, for a start of the program after this one was killed.
  void mark(Checkpoint checkpoint) {
    if (pending.getAndSet(checkpoint) == null) {
      log.onItsThread(
          () -> {
            Checkpoint latest = pending.getAndSet(null);
            if (latest != null) {
              store.write(latest);
            }
          });
    }
  }

  /// Keeps the session so far, so that a killed program loses at most the running stretch.
  void keep(Session session) {
    // What was sealed is not the latest any more.
    sealed = null;
    Revision revision = revision();
    write(session, journal -> journal.keepProvisional(session, revision), () -> {});
  }

  /// Saves the finished session; `done` runs once it is in the log, and never if it never gets
  /// there. Until then the checkpoint has it.
  void seal(Checkpoint end, Runnable done) {
    Session session = end.session();
    if (session.equals(sealed)) {
      done.run();
      return;
    }
    mark(end);
    Revision revision = revision();
    write(
        session,
        journal -> {
          journal.seal(session, revision);
          store.remove(session.id());
        },
        () -> {
          sealed = session;
          done.run();
        });
  }

  private void write(Session session, Consumer<Journal> work, Runnable kept) {
    int number = ++writes;
    if (keeping instanceof Keeping.Kept) {
      become(new Keeping.Writing());
    }
    log.keep(session.id(), work, outcome -> arrived(number, outcome, kept));
  }

  private void arrived(int number, Keeping outcome, Runnable kept) {
    if (number == writes) {
      become(outcome);
    }
    switch (outcome) {
      case Keeping.Kept _ -> kept.run();
      case Keeping.Trying trying -> failed(trying.reason());
      case Keeping.Lost lost -> failed(lost.reason());
      case Keeping.Writing _ -> {}
    }
  }

  private void become(Keeping newKeeping) {
    if (!newKeeping.equals(keeping)) {
      keeping = newKeeping;
      List.copyOf(listeners).forEach(listener -> listener.accept(newKeeping));
    }
  }

  /// Later than every revision before, even if the clock was set back in between.
  private Revision revision() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    lastRecorded = now.isAfter(lastRecorded) ? now : lastRecorded.plusMillis(1);
    return new Revision(ids.get(), lastRecorded);
  }

  private void failed(JournalException.Reason reason) {
    if (!failed) {
      failed = true;
      failure.accept(new JournalException(reason, null, null));
    }
  }
}
