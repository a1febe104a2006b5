package app.limber.practice.session;

import app.limber.journal.JournalException;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.practice.log.LogService;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Writes one session into the log as it goes on.
///
/// Only the first failure of a session is reported: the routine goes on, and the user knows.
public final class SessionRecorder {
  private final LogService log;
  private final InstantSource clock;
  private final Supplier<UUID> ids;
  private final Consumer<JournalException> failure;
  private Instant lastRecorded = Instant.MIN;
  private boolean failed;
  private @Nullable Session sealed;

  public SessionRecorder(
      LogService log, InstantSource clock, Supplier<UUID> ids, Consumer<JournalException> failure) {
    this.log = log;
    this.clock = clock;
    this.ids = ids;
    this.failure = failure;
  }

  /// Keeps the session so far, so that a killed program loses at most the running stretch.
  void keep(Session session) {
    Revision revision = revision();
    log.tell(journal -> journal.keepProvisional(session, revision), () -> {}, this::failed);
  }

  /// Saves the finished session; `done` runs once it is in the log.
  void seal(Session session, Runnable done) {
    if (session.equals(sealed)) {
      done.run();
      return;
    }
    Revision revision = revision();
    log.tell(
        journal -> journal.seal(session, revision),
        () -> {
          sealed = session;
          done.run();
        },
        problem -> {
          failed(problem);
          done.run();
        });
  }

  /// Later than every revision before, even if the clock was set back in between.
  private Revision revision() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    lastRecorded = now.isAfter(lastRecorded) ? now : lastRecorded.plusMillis(1);
    return new Revision(ids.get(), lastRecorded);
  }

  private void failed(JournalException problem) {
    if (!failed) {
      failed = true;
      failure.accept(problem);
    }
  }
}
