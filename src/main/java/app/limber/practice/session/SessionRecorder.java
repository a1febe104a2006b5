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

/// Writes a session to the log while it is running, and tracks whether it is there.
///
/// Only the first failure of a session is reported, so that the routine is not interrupted again.
/// Failed writes are retried until the program ends.
public final class SessionRecorder {
  private final LogService log;
  private final CheckpointStore store;
  private final InstantSource clock;
  private final Supplier<UUID> ids;
  private final Consumer<JournalException> failure;
  private final List<Consumer<Keeping>> listeners = new ArrayList<>();
  private final boolean recording;
  private Instant lastRecorded = Instant.MIN;
  private boolean failed;
  private Keeping keeping;
  private int writes;
  private @Nullable Session sealed;

  /// The latest checkpoint that has not been written yet.
  private final AtomicReference<@Nullable Checkpoint> pending = new AtomicReference<>();

  public SessionRecorder(
      LogService log,
      CheckpointStore store,
      InstantSource clock,
      Supplier<UUID> ids,
      Consumer<JournalException> failure) {
    this(log, store, clock, ids, failure, true);
  }

  private SessionRecorder(
      LogService log,
      CheckpointStore store,
      InstantSource clock,
      Supplier<UUID> ids,
      Consumer<JournalException> failure,
      boolean recording) {
    this.log = log;
    this.store = store;
    this.clock = clock;
    this.ids = ids;
    this.failure = failure;
    this.recording = recording;
    this.keeping = recording ? new Keeping.Writing() : new Keeping.Kept();
  }

  /// A recorder that records nothing, for a session that only tries a stretch out.
  SessionRecorder withoutTrace() {
    return new SessionRecorder(log, store, clock, ids, failure, false);
  }

  /// Whether the session is recorded in the log.
  boolean isRecording() {
    return recording;
  }

  /// Whether the latest write is in the log.
  Keeping keeping() {
    return keeping;
  }

  /// Adds a listener for changes of [#keeping()], called on the UI thread, even long after the
  /// session is over.
  void listen(Consumer<Keeping> listener) {
    listeners.add(listener);
  }

  /// Prepares for this session by saving an earlier interrupted one with what was practised.
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

  /// Writes the checkpoint, so that the session can be continued if this program is killed.
  void mark(Checkpoint checkpoint) {
    if (recording && pending.getAndSet(checkpoint) == null) {
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
    if (!recording) {
      return;
    }
    // What was sealed before is outdated.
    sealed = null;
    Revision revision = revision();
    write(session, journal -> journal.keepProvisional(session, revision), () -> {});
  }

  /// Saves the finished session and runs `done` once it is in the log; never, if it does not get
  /// there. Until then, the checkpoint holds it.
  void seal(Checkpoint end, Runnable done) {
    Session session = end.session();
    if (!recording || session.equals(sealed)) {
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
