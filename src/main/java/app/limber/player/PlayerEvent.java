package app.limber.player;

import app.limber.journal.Outcome;
import app.limber.journal.Side;
import java.time.Duration;

/// Something that happened while playing.
public sealed interface PlayerEvent {
  /// The position in the timeline.
  Duration at();

  /// An event that the timeline determines, so that it is known before it happens.
  sealed interface Moment extends PlayerEvent {}

  /// A segment begins.
  record SegmentStarted(Duration at, Segment segment) implements Moment {}

  /// A repetition is complete: number `rep` of `of`.
  record RepCounted(Duration at, Segment.Movement segment, int rep, int of) implements Moment {}

  /// Half of a hold of 20 s or more is over.
  record Halfway(Duration at, Segment.Hold segment) implements Moment {}

  /// Three seconds are left of a set-up, a swap, a rest, or a hold of 10 s or more.
  record LastSeconds(Duration at, Segment segment) implements Moment {}

  /// The swap to `side` begins, or its movement where the swap takes no time.
  record SideSwitched(Duration at, Side side) implements Moment {}

  /// The stretch at `item` is over, done or passed over.
  record StretchFinished(Duration at, int item) implements Moment {}

  /// Time stops here.
  record Paused(Duration at, PauseReason reason) implements PlayerEvent {}

  /// Time advances again after a pause.
  record Resumed(Duration at) implements PlayerEvent {}

  /// The movement that begins here has to wait.
  record Waiting(Duration at, WaitReason reason) implements PlayerEvent {}

  /// The session is over.
  record Finished(Duration at, Outcome outcome) implements PlayerEvent {}
}
