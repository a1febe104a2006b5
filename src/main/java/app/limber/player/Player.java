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
  private final Performance performance = new Performance();

  private Timeline timeline;
  private PlayerState state = new PlayerState.NotStarted();
  private Duration position = Duration.ZERO;
  /// Whether the start of the segment at the position is still to be told.
  private boolean startIsDue = true;

  private int halfwayAnnounced = -1;
  private boolean voiceBusy;
  private boolean stopped;

  public Player(Timeline timeline, Ticker ticker, InstantSource wall, PlayerOptions options) {
    this.timeline = timeline;
    this.clock = new PlayClock(ticker, wall, options.speed());
    this.options = options;
  }

  /// What the player shows at the moment of the last pulse or command.
  public PlayerSnapshot snapshot() {
    return new PlayerSnapshot(state, timeline, position, performance.active());
  }

  /// What was performed so far.
  public List<Span> spans() {
    return performance.spans();
  }

  /// One entry per planned stretch and side for what was performed so far.
  public List<StretchEntry> entries() {
    return performance.entries(timeline.stretches());
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
    if (isRunningSoon()) {
      pause(PauseReason.USER, events);
    }
    return events;
  }

  /// Goes on after a pause, following a lead-in of three seconds.
  public List<PlayerEvent> resume() {
    List<PlayerEvent> events = pulse();
    if (state instanceof PlayerState.Paused) {
      clock.anchorAt(position);
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
    if (!isUnderway()) {
      return events;
    }
    Segment current = timeline.at(position);
    int target = current instanceof Segment.Rest ? current.item() : current.item() + 1;
    if (!(current instanceof Segment.Rest)) {
      events.add(new PlayerEvent.StretchFinished(position, current.item()));
    }
    if (target >= timeline.stretches().size()) {
      finish(performed(), events);
    } else {
      jump(timeline.startOf(target), events);
    }
    return events;
  }

  /// Restarts the stretch; within its first three seconds, or in the rest before it, goes to the
  /// one before.
  public List<PlayerEvent> back() {
    List<PlayerEvent> events = pulse();
    if (!isUnderway()) {
      return events;
    }
    Segment current = timeline.at(position);
    boolean previous =
        current instanceof Segment.Rest
            || position.minus(timeline.startOf(current.item())).compareTo(BACK_WINDOW) < 0;
    int target = Math.max(0, current.item() - (previous ? 1 : 0));
    timeline = timeline.restartedAt(target);
    jump(timeline.startOf(target), events);
    return events;
  }

  /// Lengthens what is running by ten seconds, or by the repetitions that fill them.
  public List<PlayerEvent> extend() {
    List<PlayerEvent> events = pulse();
    if (state instanceof PlayerState.Waiting || !isUnderway()) {
      return events;
    }
    timeline = timeline.extendedAt(position);
    return events;
  }

  /// Changes the pace of moves at once.
  ///
  /// @param pace 0.75–1.5, higher is faster
  public List<PlayerEvent> pace(double pace) {
    TimelineOptions.requirePace(pace);
    List<PlayerEvent> events = pulse();
    if (!(state instanceof PlayerState.Finished)) {
      timeline = timeline.pacedAt(position, pace);
    }
    return events;
  }

  /// Ends the session here. It is complete all the same if every stretch is done, as when only an
  /// extension was left.
  ///
  /// @param forPain whether the user stops because something hurts
  public List<PlayerEvent> stop(boolean forPain) {
    List<PlayerEvent> events = pulse();
    if (isUnderway()) {
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
    return performance.outcome(timeline.stretches());
  }

  /// Whether time runs, or will without a word of the user.
  private boolean isRunningSoon() {
    return switch (state) {
      case PlayerState.Running ignored -> true;
      case PlayerState.LeadIn ignored -> true;
      case PlayerState.Waiting waiting -> waiting.reason() == WaitReason.VOICE;
      case PlayerState.NotStarted ignored -> false;
      case PlayerState.Paused ignored -> false;
      case PlayerState.Finished ignored -> false;
    };
  }

  private boolean isUnderway() {
    return !(state instanceof PlayerState.NotStarted || state instanceof PlayerState.Finished);
  }

  private void catchUp(List<PlayerEvent> events) {
    boolean gap = clock.read();
    if (gap && options.afterGap() == SuspendRule.PAUSE && isRunningSoon()) {
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
          clock.anchorAt(position, LEAD_IN.minus(leadIn.left()));
        } else {
          leadIn(events);
        }
      }
      case PlayerState.Running ignored -> {
        if (gap) {
          clock.anchorAt(position);
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
    events.add(new PlayerEvent.Resumed(position));
    clock.anchorAt(position, left.negated());
    if (begin(events)) {
      advance(clock.position(), events);
    }
  }

  private void pause(PauseReason reason, List<PlayerEvent> events) {
    state = new PlayerState.Paused(reason);
    events.add(new PlayerEvent.Paused(position, reason));
  }

  /// Performs the timeline from the position to `target`, or to where it has to wait.
  private void advance(Duration target, List<PlayerEvent> events) {
    EventScan scan = new EventScan(timeline, events);
    Duration end = target.compareTo(timeline.total()) > 0 ? timeline.total() : target;
    while (position.compareTo(end) < 0) {
      int index = timeline.indexAt(position);
      Segment segment = timeline.segments().get(index);
      Duration to = segment.end().compareTo(end) < 0 ? segment.end() : end;
      performance.add(index, segment, position, to);
      scan.inside(index, position, to, halfwayAnnounced != index);
      if (segment instanceof Segment.Hold hold && EventScan.isPastHalfway(hold, to)) {
        halfwayAnnounced = index;
      }
      position = to;
      if (to.equals(segment.end()) && index + 1 < timeline.segments().size()) {
        startIsDue = true;
        if (!begin(events)) {
          return;
        }
      }
    }
    if (position.equals(timeline.total())) {
      finish(performed(), events);
    }
  }

  private void jump(Duration target, List<PlayerEvent> events) {
    performance.jump();
    halfwayAnnounced = -1;
    position = target;
    startIsDue = true;
    if (state instanceof PlayerState.Paused) {
      if (reasonToWait() == null) {
        begin(events);
      }
      return;
    }
    if (state instanceof PlayerState.LeadIn) {
      events.add(new PlayerEvent.Resumed(position));
    }
    run(events);
  }

  /// Lets time run from the position on.
  private void run(List<PlayerEvent> events) {
    clock.anchorAt(position);
    state = new PlayerState.Running();
    begin(events);
  }

  /// Tells that the segment at the position starts, if that is due, or waits before it.
  ///
  /// @return whether play goes on
  private boolean begin(List<PlayerEvent> events) {
    if (!startIsDue) {
      return true;
    }
    WaitReason reason = reasonToWait();
    if (reason != null) {
      clock.anchorAt(position);
      state = new PlayerState.Waiting(reason);
      events.add(new PlayerEvent.Waiting(position, reason));
      return false;
    }
    tellStart(events);
    return true;
  }

  private void tellStart(List<PlayerEvent> events) {
    startIsDue = false;
    new EventScan(timeline, events).start(timeline.indexAt(position));
  }

  /// What the movement that begins at the position has to wait for; null if none begins there, or
  /// for nothing.
  private @Nullable WaitReason reasonToWait() {
    int item = timeline.at(position).item();
    if (!options.waits() || !position.equals(timeline.movementOf(item))) {
      return null;
    }
    if (timeline.stretches().get(item).waits()) {
      return WaitReason.READY;
    }
    return voiceBusy ? WaitReason.VOICE : null;
  }

  /// Ends a wait.
  private void release(List<PlayerEvent> events) {
    voiceBusy = false;
    tellStart(events);
    run(events);
  }

  private void finish(Outcome outcome, List<PlayerEvent> events) {
    state = new PlayerState.Finished(outcome);
    events.add(new PlayerEvent.Finished(position, outcome));
  }
}
