package app.limber.player;

import app.limber.journal.Outcome;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Moves a playhead as time passes: runs, counts in, waits and ends. The meaning of commands is
/// left to [Player].
///
/// Not thread-safe. Methods with a parameter `events` append the resulting events in order.
final class Playback {
  private static final Duration LONGEST_WAIT_FOR_VOICE = Duration.ofSeconds(15);

  private final PlayClock clock;
  private final PlayerOptions options;
  private final Playhead head;

  private PlayerState state = new PlayerState.NotStarted();
  private Duration leadIn = Player.LEAD_IN;
  private boolean voiceBusy;

  Playback(Playhead head, PlayClock clock, PlayerOptions options) {
    this.head = head;
    this.clock = clock;
    this.options = options;
  }

  PlayerState state() {
    return state;
  }

  /// The monotonic clock as last read by [#catchUp], in nanoseconds.
  long tick() {
    return clock.lastTick();
  }

  boolean waitsFor(WaitReason reason) {
    return state.equals(new PlayerState.Waiting(reason));
  }

  /// Sets whether the voice is speaking; the end of its speech ends a wait for it.
  void voiceBusy(boolean busy, List<PlayerEvent> events) {
    voiceBusy = busy;
    if (!busy && waitsFor(WaitReason.VOICE)) {
      release(events);
    }
  }

  /// Counts `time` down before play continues.
  void leadIn(Duration time) {
    clock.anchorAt(head.position());
    leadIn = time;
    state = new PlayerState.LeadIn(time);
  }

  /// Returns to the state before a jump.
  void returnTo(LatestJump jump) {
    head.returnTo(jump.mark());
    leadIn(Player.LEAD_IN);
    state = jump.stateAfterReturn();
  }

  /// Reads the clock and performs everything that has become due.
  void catchUp(List<PlayerEvent> events) {
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

  void pause(PauseReason reason, List<PlayerEvent> events) {
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
  void jump(int item, List<PlayerEvent> events) {
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

  /// Lets time advance from the present position.
  void run(List<PlayerEvent> events) {
    clock.anchorAt(head.position());
    state = new PlayerState.Running();
    begin(events);
  }

  /// Starts the segment at the position, if its start is due, or waits before it.
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

  /// Returns why the movement that begins at the position has to wait; null if none begins there or
  /// it does not have to wait.
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
  void release(List<PlayerEvent> events) {
    voiceBusy = false;
    head.start(events);
    run(events);
  }

  void finish(Outcome outcome, List<PlayerEvent> events) {
    state = new PlayerState.Finished(outcome);
    events.add(new PlayerEvent.Finished(head.position(), outcome));
  }
}
