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

  private final Playhead head;
  private final Playback playback;

  private final List<PlayRecord.Step> steps = new ArrayList<>();
  private boolean stopped;
  private @Nullable LatestJump jump;

  /// A player at the start of `timeline`, not yet started.
  ///
  /// @param wall the wall clock, used only to detect that the computer slept
  public Player(Timeline timeline, Ticker ticker, InstantSource wall, PlayerOptions options) {
    this.head = new Playhead(timeline);
    this.playback = new Playback(head, new PlayClock(ticker, wall, options.speed()), options);
  }

  /// Creates a player that will continue where an earlier one stopped. It is not started yet, and
  /// begins with a lead-in long enough to get into position.
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
    this.playback = new Playback(head, new PlayClock(ticker, wall, options.speed()), options);
    steps.addAll(replayed.steps);
    head.announceAgain();
  }

  /// Returns how this player got to its present state.
  public PlayRecord record() {
    return new PlayRecord(steps, head.position());
  }

  /// The state as of the last pulse or command.
  public PlayerSnapshot snapshot() {
    return new PlayerSnapshot(
        playback.state(), head.timeline(), head.position(), performance().active());
  }

  /// What was performed so far.
  PerformedSpans performance() {
    return head.performance();
  }

  /// What was performed so far: one entry per planned stretch and side.
  public List<StretchEntry> entries() {
    return performance().entries(head.timeline().stretches());
  }

  /// The latest *next* or *back*, as long as it can be undone.
  public Optional<Detour> detour() {
    return takeable().map(LatestJump::detour);
  }

  private Optional<LatestJump> takeable() {
    return Optional.ofNullable(jump).filter(made -> made.canBeTakenBackAt(playback.tick()));
  }

  /// Catches up with the clock.
  ///
  /// @return what happened since the last pulse or command, in order
  public List<PlayerEvent> pulse() {
    List<PlayerEvent> events = new ArrayList<>();
    playback.catchUp(events);
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
      case PlayerCommand.VoiceBusy voice -> playback.voiceBusy(voice.busy(), events);
    }
  }

  private void start(List<PlayerEvent> events) {
    if (playback.state() instanceof PlayerState.NotStarted) {
      if (head.position().isZero()) {
        playback.run(events);
      } else {
        playback.leadIn(head.timeToGetReady(LEAD_IN));
      }
    }
  }

  private void pause(List<PlayerEvent> events) {
    if (playback.state().runsByItself()) {
      playback.pause(PauseReason.USER, events);
    }
  }

  private void resume() {
    if (playback.state() instanceof PlayerState.Paused) {
      playback.leadIn(LEAD_IN);
    }
  }

  private void pauseOrResume(List<PlayerEvent> events) {
    if (playback.state() instanceof PlayerState.Paused) {
      resume();
    } else if (playback.waitsFor(WaitReason.READY)) {
      playback.release(events);
    } else {
      pause(events);
    }
  }

  private void ready(List<PlayerEvent> events) {
    if (playback.state() instanceof PlayerState.Waiting) {
      playback.release(events);
    }
  }

  private void next(List<PlayerEvent> events) {
    if (!playback.state().isUnderway()) {
      return;
    }
    jump = LatestJump.of(head, true, playback.state(), playback.tick());
    int left = head.segment().item();
    int target = head.itemAfter();
    if (target > left && !(head.segment() instanceof Segment.Close)) {
      events.add(new PlayerEvent.StretchFinished(head.position(), left));
    }
    if (target < head.timeline().stretches().size()) {
      playback.jump(target, events);
    } else {
      playback.finish(head.outcome(), events);
    }
  }

  private void takeBack() {
    Optional<LatestJump> made = takeable();
    jump = null;
    made.ifPresent(playback::returnTo);
  }

  private void back(List<PlayerEvent> events) {
    if (!playback.state().isUnderway()) {
      return;
    }
    jump = LatestJump.of(head, false, playback.state(), playback.tick());
    restart(head.itemBefore(), events);
  }

  private void restart(int item, List<PlayerEvent> events) {
    if (playback.state().isUnderway()) {
      head.replan(head.timeline().restartedAt(item));
      playback.jump(item, events);
    }
  }

  private void extend() {
    if (playback.state().isUnderway() && !(playback.state() instanceof PlayerState.Waiting)) {
      head.replan(head.timeline().extendedAt(head.position()));
    }
  }

  private void pace(double pace) {
    if (!(playback.state() instanceof PlayerState.Finished)) {
      head.replan(head.timeline().pacedAt(head.position(), pace));
    }
  }

  private void stop(PlayerCommand.StopReason reason, List<PlayerEvent> events) {
    if (playback.state().isUnderway()) {
      stopped = true;
      jump = null;
      boolean hurts = reason == PlayerCommand.StopReason.PAIN;
      playback.finish(hurts ? Outcome.STOPPED_FOR_PAIN : head.outcome(), events);
    }
  }

  private void undoStop(List<PlayerEvent> events) {
    if (stopped) {
      stopped = false;
      playback.pause(PauseReason.USER, events);
    }
  }
}
