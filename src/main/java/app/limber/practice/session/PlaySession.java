package app.limber.practice.session;

import app.limber.journal.Outcome;
import app.limber.journal.PainStop;
import app.limber.journal.Session;
import app.limber.player.Detour;
import app.limber.player.Player;
import app.limber.player.PlayerCommand;
import app.limber.player.PlayerEvent;
import app.limber.player.PlayerSnapshot;
import app.limber.player.PlayerState;
import app.limber.player.Seconds;
import app.limber.practice.log.Keeping;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One session being played: drives the player, notifies listeners of its events, and records the
/// session in the log as it goes.
///
/// Confined to the UI thread.
public final class PlaySession {
  /// How often the checkpoint is written if nothing else happens, in active time.
  private static final Duration MARK_EVERY = Duration.ofSeconds(5);

  private final Plan plan;
  private final SessionStart start;
  private final Player player;
  private final SessionRecorder recorder;
  private final int plannedSeconds;
  private final List<Consumer<PlayerEvent>> listeners = new ArrayList<>();

  private Duration marked = Duration.ZERO;
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

  /// Whether this session is recorded in the log; a session that only tries a stretch out is not.
  public boolean isRecorded() {
    return recorder.isRecording();
  }

  public PlayerSnapshot snapshot() {
    return player.snapshot();
  }

  /// The latest *next* or *back*, as long as it can be undone.
  public Optional<Detour> detour() {
    return player.detour();
  }

  /// Adds a listener that receives every event, in order, on the UI thread.
  public void listen(Consumer<PlayerEvent> listener) {
    listeners.add(listener);
  }

  /// Whether the data of this session is in the log. The user may be told that the session is saved
  /// only while this is [Keeping.Kept].
  public Keeping keeping() {
    return recorder.keeping();
  }

  /// Adds a listener for changes of [#keeping()], called on the UI thread until the program ends.
  public void listenToKeeping(Consumer<Keeping> listener) {
    recorder.listen(listener);
  }

  /// Lets the player catch up with the clock. Call often while it runs by itself.
  public void pulse() {
    tell(player.pulse());
    // Once the session is sealed nothing is to be continued: a place marked now would stay behind.
    if (!isFinished() && player.snapshot().active().minus(marked).compareTo(MARK_EVERY) >= 0) {
      mark();
    }
  }

  private void mark() {
    marked = player.snapshot().active();
    recorder.mark(checkpoint());
  }

  private Checkpoint checkpoint() {
    return Checkpoint.of(plan, session(), isFinished(), player.record());
  }

  /// Performs a command, notifies the listeners of its events and updates the log.
  public void perform(PlayerCommand command) {
    boolean wasFinished = isFinished();
    List<PlayerEvent> events = player.perform(command);
    if (wasFinished && !isFinished()) {
      pain = null;
      recorder.keep(session());
    }
    tell(events);
    if (player.snapshot().state().isUnderway() && !(command instanceof PlayerCommand.VoiceBusy)) {
      mark();
    }
  }

  private boolean isFinished() {
    return player.snapshot().state() instanceof PlayerState.Finished;
  }

  /// Adds the user's report to a finished session.
  ///
  /// @param stiffness how stiff the user feels, 0–10; null if not answered
  /// @param done runs on the UI thread once the report is in the log; never, if it does not get
  ///     there
  public void report(@Nullable Integer stiffness, @Nullable String newNote, Runnable done) {
    answer(stiffness, newNote);
    recorder.seal(checkpoint(), done);
  }

  /// Notes the user's report without writing it: it gets into the log with the session's next
  /// entry. For a session that is about to continue.
  ///
  /// @param stiffness how stiff the user feels, 0–10; null if not answered
  public void answer(@Nullable Integer stiffness, @Nullable String newNote) {
    stiffnessAfter = stiffness;
    note = newNote == null || newNote.isBlank() ? null : newNote.strip();
  }

  /// Adds what the user says about a stop for pain.
  ///
  /// @param done runs on the UI thread once it is in the log
  public void reportPain(PainStop stop, Runnable done) {
    pain = stop.stretch() == null && stop.where() == null ? null : stop;
    recorder.seal(checkpoint(), done);
  }

  /// The session as of the last pulse or command; one that is not over is `PARTIAL`.
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
    if (!events.isEmpty() && !isFinished()) {
      mark();
    }
    for (PlayerEvent event : events) {
      if (event instanceof PlayerEvent.StretchFinished) {
        recorder.keep(session());
      } else if (event instanceof PlayerEvent.Finished) {
        recorder.seal(checkpoint(), () -> {});
      }
      listeners.forEach(listener -> listener.accept(event));
    }
  }
}
