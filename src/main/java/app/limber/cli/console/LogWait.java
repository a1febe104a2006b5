package app.limber.cli.console;

import app.limber.journal.JournalException.Reason;
import app.limber.player.Ticker;
import app.limber.practice.log.Keeping;
import app.limber.practice.session.PlaySession;
import app.limber.practice.session.Pulse;
import java.time.Duration;

/// The end of a session in a terminal, which waits until the session is in the log.
///
/// While another program keeps the log busy, it waits for a minute, and longer if a user is
/// present; after any other failure, only as long as a user is present. Confined to the session's
/// thread.
final class LogWait {
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final PlaySession session;
  private final Pulse pulse;
  private final Ticker ticker;
  private final boolean attended;
  private final Runnable over;
  private final long since;
  private boolean isOver;

  /// @param attended whether keys are read, so that the user can end the wait
  /// @param over runs once, when the session is in the log or the wait is over
  LogWait(PlaySession session, Pulse pulse, Ticker ticker, boolean attended, Runnable over) {
    this.session = session;
    this.pulse = pulse;
    this.ticker = ticker;
    this.attended = attended;
    this.over = over;
    this.since = ticker.read();
  }

  void begin() {
    session.listenToKeeping(_ -> look());
    pulse.start(this::look);
    look();
  }

  void giveUp() {
    if (!isOver) {
      isOver = true;
      pulse.stop();
      over.run();
    }
  }

  boolean isOver() {
    return isOver;
  }

  private void look() {
    boolean waits =
        switch (session.keeping()) {
          case Keeping.Kept _, Keeping.Lost _ -> false;
          case Keeping.Writing _ -> true;
          case Keeping.Trying trying ->
              trying.reason() == Reason.BUSY ? !isLong() || attended : attended;
        };
    if (!waits) {
      giveUp();
    }
  }

  private boolean isLong() {
    return ticker.read() - since > LONGEST.toNanos();
  }
}
