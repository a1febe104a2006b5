package app.limber.player;

import app.limber.journal.Outcome;
import app.limber.journal.StretchEntry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Plays a timeline.
///
/// Not thread-safe and without a thread of its own: one thread calls [#pulse()] often and
/// [#perform] for every command. The position is computed from the moment when time last began to
/// run, never by counting pulses, so it cannot drift. One pulse may cross several segments; it
/// returns every event once, in order.
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
  private final List<PlayRecord.Step> steps = new ArrayList<>();
  private Duration leadIn = LEAD_IN;
  private boolean stopped;
  private @Nullable LatestJump jump;

  /// A player at the start of `timeline`, not yet started.
  ///
  /// @param wall the wall clock, used only to detect that the computer slept
  public Player(Timeline timeline, Ticker ticker, InstantSource wall, PlayerOptions options) {
    this.head = new Playhead(timeline);
    this.clock = new PlayClock(ticker, wall, options.speed());
    this.options = options;
  }

  /// A player, not yet started, that goes on where an earlier one was: it begins with a lead-in
  /// that leaves the time to get into position.
  ///
  /// @throws IllegalArgumentException if the record does not fit the timeline
  public static Player resumed(
      Timeline planned,
      PlayRecord record,
      Ticker ticker,
      InstantSource wall,
      PlayerOptions options) {
    return new Player(Replay.of(planned, record), ticker, wall, options);
  }

  private Player(Player replayed, Ticker ticker, InstantSource wall, PlayerOptions options) {
    this.head = replayed.head;
    this.clock = new PlayClock(ticker, wall, options.speed());
    this.options = options;
    steps.addAll(replayed.steps);
    head.announceAgain();
  }

  /// How this player came to where it is.
  public PlayRecord record() {
    return new PlayRecord(steps, head.position());
  }

  /// The state as of the last pulse or command.
  public PlayerSnapshot snapshot() {
    return new PlayerSnapshot(state, head.timeline(), head.position(), performance().active());
  }

  /// What was performed so far.
  PerformedSpans performance() {
    return head.performance();
  }

  /// What was performed so far: one entry per planned stretch and side.
  public List<StretchEntry> entries() {
    return performance().entries(head.timeline().stretches());
  }

  /// The latest *next* or *back*, while it can be taken back.
  public Optional<Detour> detour() {
    return takeable().map(LatestJump::detour);
  }

  private Optional<LatestJump> takeable() {
    return Optional.ofNullable(jump).filter(made -> made.canBeTakenBackAt(clock.lastTick()));
  }

  /// Catches up with the clock.
  ///
  /// @return what happened since the last pulse or command, in order
  public List<PlayerEvent> pulse() {
    List<PlayerEvent> events = new ArrayList<>();
    catchUp(events);
    return events;
  }

  /// Catches up with the clock, then performs a command.
  ///
  /// @return what happened, in order
  public List<PlayerEvent> perform(PlayerCommand command) {
    List<PlayerEvent> events = pulse();
    Timeline before = head.timeline();
    Duration from = head.position();
    obey(command, events);
    if (!before.equals(head.timeline()) || !from.equals(head.position())) {
      steps.add(new PlayRecord.Step(from, command));
    }
    return events;
  }

  private void obey(PlayerCommand command, List<PlayerEvent> events) {
    switch (command) {
      case PlayerCommand.Start _ -> start(events);
      case PlayerCommand.Pause _ -> pause(events);
      case PlayerCommand.Resume _ -> resume();
      case PlayerCommand.PauseOrResume _ -> pauseOrResume(events);
      case PlayerCommand.Ready _ -> ready(events);
      case PlayerCommand.Next _ -> next(events);
      case PlayerCommand.Back _ -> back(events);
      case PlayerCommand.TakeBack _ -> takeBack();
      case PlayerCommand.Restart _ -> restart(head.segment().item(), events);
      case PlayerCommand.Extend _ -> extend();
      case PlayerCommand.Pace paced -> pace(paced.pace());
      case PlayerCommand.PaceStep step ->
          pace(TimelineOptions.steppedPace(head.timeline().options().pace(), step.steps()));
      case PlayerCommand.Stop stop -> stop(stop.reason(), events);
      case PlayerCommand.UndoStop _ -> undoStop(events);
      case PlayerCommand.VoiceBusy voice -> voiceBusy(voice.busy(), events);
    }
  }

  private void start(List<PlayerEvent> events) {
    if (state instanceof PlayerState.NotStarted) {
      if (head.position().isZero()) {
        run(events);
      } else {
        leadIn(head.timeToGetReady(LEAD_IN));
      }
    }
  }

  private void pause(List<PlayerEvent> events) {
    if (state.runsByItself()) {
      pause(PauseReason.USER, events);
    }
  }

  private void resume() {
    if (state instanceof PlayerState.Paused) {
      leadIn(LEAD_IN);
    }
  }

  private void leadIn(Duration time) {
    clock.anchorAt(head.position());
    leadIn = time;
    state = new PlayerState.LeadIn(time);
  }

  private void pauseOrResume(List<PlayerEvent> events) {
    if (state instanceof PlayerState.Paused) {
      resume();
    } else if (waitsFor(WaitReason.READY)) {
      release(events);
    } else {
      pause(events);
    }
  }

  private void ready(List<PlayerEvent> events) {
    if (state instanceof PlayerState.Waiting) {
      release(events);
    }
  }

  private void voiceBusy(boolean busy, List<PlayerEvent> events) {
    voiceBusy = busy;
    if (!busy && waitsFor(WaitReason.VOICE)) {
      release(events);
    }
  }

  private boolean waitsFor(WaitReason reason) {
    return state.equals(new PlayerState.Waiting(reason));
  }

  private void next(List<PlayerEvent> events) {
    if (!state.isUnderway()) {
      return;
    }
    jump = LatestJump.of(head, true, state, clock.lastTick());
    int left = head.segment().item();
    int target = head.itemAfter();
    if (target > left && !(head.segment() instanceof Segment.Close)) {
      events.add(new PlayerEvent.StretchFinished(head.position(), left));
    }
    if (target < head.timeline().stretches().size()) {
      jump(target, events);
    } else {
      finish(head.outcome(), events);
    }
  }

  private void takeBack() {
    Optional<LatestJump> made = takeable();
    jump = null;
    made.ifPresent(
        left -> {
          head.returnTo(left.mark());
          leadIn(LEAD_IN);
          state = left.stateAfterReturn();
        });
  }

  private void back(List<PlayerEvent> events) {
    if (!state.isUnderway()) {
      return;
    }
    jump = LatestJump.of(head, false, state, clock.lastTick());
    restart(head.itemBefore(), events);
  }

  private void restart(int item, List<PlayerEvent> events) {
    if (state.isUnderway()) {
      head.replan(head.timeline().restartedAt(item));
      jump(item, events);
    }
  }

  private void extend() {
    if (state.isUnderway() && !(state instanceof PlayerState.Waiting)) {
      head.replan(head.timeline().extendedAt(head.position()));
    }
  }

  private void pace(double pace) {
    if (!(state instanceof PlayerState.Finished)) {
      head.replan(head.timeline().pacedAt(head.position(), pace));
    }
  }

  private void stop(PlayerCommand.StopReason reason, List<PlayerEvent> events) {
    if (state.isUnderway()) {
      stopped = true;
      jump = null;
      boolean hurts = reason == PlayerCommand.StopReason.PAIN;
      finish(hurts ? Outcome.STOPPED_FOR_PAIN : head.outcome(), events);
    }
  }

  private void undoStop(List<PlayerEvent> events) {
    if (stopped) {
      stopped = false;
      pause(PauseReason.USER, events);
    }
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
      case PlayerState.LeadIn counted -> {
        if (gap) {
          clock.anchorAt(head.position(), leadIn.minus(counted.left()));
        } else {
          leadIn(events);
        }
      }
      case PlayerState.Running _ -> {
        if (gap) {
          clock.anchorAt(head.position());
        } else {
          advance(clock.position(), events);
        }
      }
      case PlayerState.NotStarted _, PlayerState.Paused _, PlayerState.Finished _ -> {}
    }
  }

  private void leadIn(List<PlayerEvent> events) {
    Duration left = leadIn.minus(clock.sinceAnchor());
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

  /// Performs the timeline up to `target`, the next wait or the end, whichever comes first.
  private void advance(Duration target, List<PlayerEvent> events) {
    while (head.position().compareTo(target) < 0) {
      head.perform(target, events);
      if (head.isAtEnd()) {
        finish(head.outcome(), events);
        return;
      }
      if (!begin(events)) {
        return;
      }
    }
  }

  /// Jumps to the start of a stretch.
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

  /// Lets time advance from the position on.
  private void run(List<PlayerEvent> events) {
    clock.anchorAt(head.position());
    state = new PlayerState.Running();
    begin(events);
  }

  /// Starts the segment at the position, if that is due, or waits before it.
  ///
  /// @return whether play continues
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

  /// Why the movement that begins at the position has to wait; null if none begins there or it need
  /// not wait.
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
