package app.limber.player;

import app.limber.journal.Outcome;
import app.limber.journal.StretchEntry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plays a timeline.
///
/// It owns no thread: whoever drives it calls [#pulse()] often, and every command, from one thread.
/// The position is computed from the moment when time last began to run, never by counting pulses,
/// so it cannot drift. One pulse may cross several segments and returns every event, in order,
/// once.
public final class Player {
  /// The countdown between *resume* and the moment when time runs again.
  public static final Duration LEAD_IN = Duration.ofSeconds(3);

  /// *Back* within this time from the start of a stretch goes to the one before.
  public static final Duration BACK_WINDOW = Duration.ofSeconds(3);

  private static final Duration LONGEST_WAIT_FOR_VOICE = Duration.ofSeconds(15);

  private final PlayClock clock;
  private final PlayerOptions options;
  private final Playhead head;

  private PlayerState state = new PlayerState.NotStarted();
  private boolean voiceBusy;
  private boolean stopped;

  /// A player at the start of `timeline`, not yet started.
  ///
  /// @param wall the wall clock, only to notice that the computer slept
  public Player(Timeline timeline, Ticker ticker, InstantSource wall, PlayerOptions options) {
    this.head = new Playhead(timeline);
    this.clock = new PlayClock(ticker, wall, options.speed());
    this.options = options;
  }

  /// What the player shows at the moment of the last pulse or command.
  public PlayerSnapshot snapshot() {
    return new PlayerSnapshot(state, head.timeline(), head.position(), head.performance().active());
  }

  /// What was performed so far.
  public List<Span> spans() {
    return head.performance().spans();
  }

  /// One entry per planned stretch and side for what was performed so far.
  public List<StretchEntry> entries() {
    return head.performance().entries(head.timeline().stretches());
  }

  /// Lets time catch up with the clock.
  public List<PlayerEvent> pulse() {
    List<PlayerEvent> events = new ArrayList<>();
    catchUp(events);
    return events;
  }

  /// Begins at the start of the timeline. Without effect once started.
  public List<PlayerEvent> start() {
    List<PlayerEvent> events = new ArrayList<>();
    if (state instanceof PlayerState.NotStarted) {
      clock.read();
      run(events);
    }
    return events;
  }

  /// Stands still. Effective while time runs or is about to: in the lead-in, and while only the
  /// voice is waited for.
  public List<PlayerEvent> pause() {
    List<PlayerEvent> events = pulse();
    if (state.runsByItself()) {
      pause(PauseReason.USER, events);
    }
    return events;
  }

  /// Goes on after a pause, following a lead-in of three seconds.
  public List<PlayerEvent> resume() {
    List<PlayerEvent> events = pulse();
    if (state instanceof PlayerState.Paused) {
      clock.anchorAt(head.position());
      state = new PlayerState.LeadIn(LEAD_IN);
    }
    return events;
  }

  /// The user is in position: a movement that waited starts.
  public List<PlayerEvent> ready() {
    List<PlayerEvent> events = pulse();
    if (state instanceof PlayerState.Waiting) {
      release(events);
    }
    return events;
  }

  /// Tells whether the voice is still saying what belongs to the set-up. The movement waits for it,
  /// at most 15 s.
  public List<PlayerEvent> voiceBusy(boolean busy) {
    List<PlayerEvent> events = pulse();
    voiceBusy = busy;
    if (!busy
        && state instanceof PlayerState.Waiting waiting
        && waiting.reason() == WaitReason.VOICE) {
      release(events);
    }
    return events;
  }

  /// Goes to the next stretch; out of a rest, to the one it leads to; after the last, finishes.
  public List<PlayerEvent> next() {
    List<PlayerEvent> events = pulse();
    if (!state.isUnderway()) {
      return events;
    }
    Segment current = head.segment();
    int target = current.item();
    if (!(current instanceof Segment.Rest)) {
      events.add(new PlayerEvent.StretchFinished(head.position(), current.item()));
      target++;
    }
    if (target < head.timeline().stretches().size()) {
      jump(target, events);
    } else {
      finish(performed(), events);
    }
    return events;
  }

  /// Restarts the stretch; within its first three seconds, or in the rest before it, goes to the
  /// one before.
  public List<PlayerEvent> back() {
    List<PlayerEvent> events = pulse();
    if (!state.isUnderway()) {
      return events;
    }
    Segment current = head.segment();
    Duration since = head.position().minus(head.timeline().startOf(current.item()));
    boolean previous = current instanceof Segment.Rest || since.compareTo(BACK_WINDOW) < 0;
    restart(Math.max(0, current.item() - (previous ? 1 : 0)), events);
    return events;
  }

  /// Goes to the start of the stretch that is running, however far it is.
  public List<PlayerEvent> again() {
    List<PlayerEvent> events = pulse();
    if (state.isUnderway()) {
      restart(head.segment().item(), events);
    }
    return events;
  }

  private void restart(int item, List<PlayerEvent> events) {
    head.replan(head.timeline().restartedAt(item));
    jump(item, events);
  }

  /// Lengthens what is running by ten seconds, or by the repetitions that fill them.
  public List<PlayerEvent> extend() {
    List<PlayerEvent> events = pulse();
    if (state.isUnderway() && !(state instanceof PlayerState.Waiting)) {
      head.replan(head.timeline().extendedAt(head.position()));
    }
    return events;
  }

  /// Changes the pace of moves at once.
  ///
  /// @param pace 0.75–1.5, higher is faster
  public List<PlayerEvent> pace(double pace) {
    TimelineOptions.requirePace(pace);
    List<PlayerEvent> events = pulse();
    if (!(state instanceof PlayerState.Finished)) {
      head.replan(head.timeline().pacedAt(head.position(), pace));
    }
    return events;
  }

  /// Ends the session here. It is complete all the same if every stretch is done, as when only an
  /// extension was left.
  ///
  /// @param forPain whether the user stops because something hurts
  public List<PlayerEvent> stop(boolean forPain) {
    List<PlayerEvent> events = pulse();
    if (state.isUnderway()) {
      stopped = true;
      finish(forPain ? Outcome.STOPPED_FOR_PAIN : performed(), events);
    }
    return events;
  }

  /// Takes a stop back: the player is paused where it was stopped. Without effect when the session
  /// ended by itself or by *next*.
  public List<PlayerEvent> takeStopBack() {
    List<PlayerEvent> events = new ArrayList<>();
    if (stopped) {
      stopped = false;
      clock.read();
      pause(PauseReason.USER, events);
    }
    return events;
  }

  private Outcome performed() {
    return head.performance().outcome(head.timeline().stretches());
  }

  private void catchUp(List<PlayerEvent> events) {
    boolean gap = clock.read();
    if (gap && options.afterGap() == SuspendRule.PAUSE && state.runsByItself()) {
      pause(PauseReason.SUSPENDED, events);
      return;
    }
    switch (state) {
      case PlayerState.Waiting waiting -> {
        if (waiting.reason() == WaitReason.VOICE
            && clock.sinceAnchor().compareTo(LONGEST_WAIT_FOR_VOICE) >= 0) {
          release(events);
        }
      }
      case PlayerState.LeadIn leadIn -> {
        if (gap) {
          clock.anchorAt(head.position(), LEAD_IN.minus(leadIn.left()));
        } else {
          leadIn(events);
        }
      }
      case PlayerState.Running ignored -> {
        if (gap) {
          clock.anchorAt(head.position());
        } else {
          advance(clock.position(), events);
        }
      }
      case PlayerState.NotStarted ignored -> {}
      case PlayerState.Paused ignored -> {}
      case PlayerState.Finished ignored -> {}
    }
  }

  private void leadIn(List<PlayerEvent> events) {
    Duration left = LEAD_IN.minus(clock.sinceAnchor());
    if (left.isPositive()) {
      state = new PlayerState.LeadIn(left);
      return;
    }
    state = new PlayerState.Running();
    events.add(new PlayerEvent.Resumed(head.position()));
    clock.anchorAt(head.position(), left.negated());
    if (begin(events)) {
      advance(clock.position(), events);
    }
  }

  private void pause(PauseReason reason, List<PlayerEvent> events) {
    state = new PlayerState.Paused(reason);
    events.add(new PlayerEvent.Paused(head.position(), reason));
  }

  /// Performs the timeline up to `target`, or to where it has to wait, or to its end.
  private void advance(Duration target, List<PlayerEvent> events) {
    while (head.position().compareTo(target) < 0) {
      head.perform(target, events);
      if (head.isAtEnd()) {
        finish(performed(), events);
        return;
      }
      if (!begin(events)) {
        return;
      }
    }
  }

  /// Goes to the start of a stretch.
  private void jump(int item, List<PlayerEvent> events) {
    head.jump(head.timeline().startOf(item));
    if (state instanceof PlayerState.Paused) {
      if (reasonToWait() == null) {
        head.start(events);
      }
      return;
    }
    if (state instanceof PlayerState.LeadIn) {
      events.add(new PlayerEvent.Resumed(head.position()));
    }
    run(events);
  }

  /// Lets time run from the position on.
  private void run(List<PlayerEvent> events) {
    clock.anchorAt(head.position());
    state = new PlayerState.Running();
    begin(events);
  }

  /// Tells that the segment at the position starts, if that is due, or waits before it.
  ///
  /// @return whether play goes on
  private boolean begin(List<PlayerEvent> events) {
    if (!head.startIsDue()) {
      return true;
    }
    WaitReason reason = reasonToWait();
    if (reason != null) {
      clock.anchorAt(head.position());
      state = new PlayerState.Waiting(reason);
      events.add(new PlayerEvent.Waiting(head.position(), reason));
      return false;
    }
    head.start(events);
    return true;
  }

  /// What the movement that begins at the position has to wait for; null if none begins there, or
  /// for nothing.
  private @Nullable WaitReason reasonToWait() {
    if (!options.waits() || !head.isWhereMovementBegins()) {
      return null;
    }
    if (head.timeline().stretches().get(head.segment().item()).waits()) {
      return WaitReason.READY;
    }
    return voiceBusy ? WaitReason.VOICE : null;
  }

  /// Ends a wait.
  private void release(List<PlayerEvent> events) {
    voiceBusy = false;
    head.start(events);
    run(events);
  }

  private void finish(Outcome outcome, List<PlayerEvent> events) {
    state = new PlayerState.Finished(outcome);
    events.add(new PlayerEvent.Finished(head.position(), outcome));
  }
}
