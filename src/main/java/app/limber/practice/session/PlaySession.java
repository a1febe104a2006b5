package app.limber.practice.session;

import app.limber.journal.Outcome;
import app.limber.journal.PainStop;
import app.limber.journal.Session;
import app.limber.player.Player;
import app.limber.player.PlayerEvent;
import app.limber.player.PlayerSnapshot;
import app.limber.player.PlayerState;
import app.limber.player.Seconds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One session as it is played: passes the user's wishes to the player, tells the listeners what
/// happens, and keeps the log.
///
/// It belongs to one thread, the face's. Whoever shows it calls [#pulse()] often.
public final class PlaySession {
  private final Plan plan;
  private final SessionStart start;
  private final Player player;
  private final SessionRecorder recorder;
  private final int plannedSeconds;
  private final List<Consumer<PlayerEvent>> listeners = new ArrayList<>();

  private @Nullable Integer stiffnessAfter;
  private @Nullable String note;
  private @Nullable PainStop pain;

  public PlaySession(Plan plan, SessionStart start, Player player, SessionRecorder recorder) {
    this.plan = plan;
    this.start = start;
    this.player = player;
    this.recorder = recorder;
    this.plannedSeconds = Seconds.rounded(plan.timeline().total());
  }

  public Plan plan() {
    return plan;
  }

  public PlayerSnapshot snapshot() {
    return player.snapshot();
  }

  /// Tells `listener` every event, in order, on the thread of the face.
  public void listen(Consumer<PlayerEvent> listener) {
    listeners.add(listener);
  }

  public void start() {
    tell(player.start());
  }

  public void pulse() {
    tell(player.pulse());
  }

  /// Pauses, or goes on after a pause.
  public void pauseOrResume() {
    if (player.snapshot().state() instanceof PlayerState.Paused) {
      tell(player.resume());
    } else {
      tell(player.pause());
    }
  }

  public void pause() {
    tell(player.pause());
  }

  public void resume() {
    tell(player.resume());
  }

  public void next() {
    tell(player.next());
  }

  public void back() {
    tell(player.back());
  }

  /// Begins the running stretch again, however far it is.
  public void again() {
    tell(player.again());
  }

  public void extend() {
    tell(player.extend());
  }

  public void pace(double pace) {
    tell(player.pace(pace));
  }

  public void ready() {
    tell(player.ready());
  }

  public void voiceBusy(boolean busy) {
    tell(player.voiceBusy(busy));
  }

  /// Ends the session; what was done stays in the log.
  public void stopForNow() {
    tell(player.stop(false));
  }

  /// Ends the session because something hurts; can be taken back.
  public void stopForPain() {
    tell(player.stop(true));
  }

  /// Takes a stop back: the session is paused where it was.
  public void takeStopBack() {
    List<PlayerEvent> events = player.takeStopBack();
    if (!events.isEmpty()) {
      pain = null;
      recorder.keep(session());
    }
    tell(events);
  }

  /// Keeps what the user tells after a finished session; `done` runs when it is in the log.
  public void report(@Nullable Integer stiffness, @Nullable String newNote, Runnable done) {
    stiffnessAfter = stiffness;
    note = newNote == null || newNote.isBlank() ? null : newNote.strip();
    recorder.seal(session(), done);
  }

  /// Keeps what the user tells of a stop for pain.
  public void reportPain(PainStop stop, Runnable done) {
    pain = stop.stretch() == null && stop.where() == null ? null : stop;
    recorder.seal(session(), done);
  }

  /// The session as it stands at the last pulse or command; one that still runs is `PARTIAL`.
  public Session session() {
    Outcome outcome =
        player.snapshot().state() instanceof PlayerState.Finished finished
            ? finished.outcome()
            : Outcome.PARTIAL;
    return new Session(
        start.id(),
        plan.routine().id(),
        plan.routine().name(),
        start.startedAt(),
        start.zone().getId(),
        start.practiceDay(),
        plannedSeconds,
        Seconds.rounded(player.snapshot().active()),
        outcome,
        start.stiffnessBefore(),
        stiffnessAfter,
        note,
        pain,
        player.entries());
  }

  private void tell(List<PlayerEvent> events) {
    for (PlayerEvent event : events) {
      if (event instanceof PlayerEvent.StretchFinished) {
        recorder.keep(session());
      } else if (event instanceof PlayerEvent.Finished) {
        recorder.seal(session(), () -> {});
      }
      listeners.forEach(listener -> listener.accept(event));
    }
  }
}
