package app.limber.player;

import app.limber.journal.Side;
import app.limber.routine.Phase;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A section of the timeline: one set-up, rest, swap or phase of a movement.
///
/// A rest belongs to the stretch that comes after it, the close to the last one.
public sealed interface Segment {
  /// The offset from the start of the timeline.
  Duration at();

  /// Its length, always positive.
  Duration length();

  /// The index of the planned stretch that it belongs to.
  int item();

  /// The side being stretched, or the new one in a swap; null where there are no sides.
  @Nullable Side side();

  /// A copy at another offset and of another length.
  Segment laid(Duration newAt, Duration newLength);

  /// The offset of its end, where the next one starts.
  default Duration end() {
    return at().plus(length());
  }

  /// Time to get into position.
  record GetReady(Duration at, Duration length, int item, @Nullable Side side) implements Segment {
    @Override
    public GetReady laid(Duration newAt, Duration newLength) {
      return new GetReady(newAt, newLength, item, side);
    }
  }

  /// Time to swap legs; `side` is the new one.
  record SwitchSides(Duration at, Duration length, int item, Side side) implements Segment {
    @Override
    public SwitchSides laid(Duration newAt, Duration newLength) {
      return new SwitchSides(newAt, newLength, item, side);
    }
  }

  /// A pause between two stretches.
  record Rest(Duration at, Duration length, int item) implements Segment {
    @Override
    public @Nullable Side side() {
      return null;
    }

    @Override
    public Rest laid(Duration newAt, Duration newLength) {
      return new Rest(newAt, newLength, item);
    }
  }

  /// Time to get up safely after the last stretch. Every stretch has been done by then, so the
  /// session is complete whether or not the user waits for its end.
  record Close(Duration at, Duration length, int item) implements Segment {
    @Override
    public @Nullable Side side() {
      return null;
    }

    @Override
    public Close laid(Duration newAt, Duration newLength) {
      return new Close(newAt, newLength, item);
    }
  }

  /// A part of the movement itself, which counts as done once it has been performed.
  sealed interface Movement extends Segment {
    /// The phase of the variant's movement that is performed.
    Phase phase();

    /// The index of the phase in the variant's movement.
    int phaseIndex();

    /// The number of the repetition being performed on this side, from 1.
    int rep();

    @Override
    Movement laid(Duration newAt, Duration newLength);
  }

  /// A movement from one pose to the next. A change of pace preserves the share that was already
  /// done: `shareBefore` of it was done after `before`; the rest takes the time that is left.
  record Move(
      Duration at,
      Duration length,
      int item,
      @Nullable Side side,
      Phase.Move phase,
      int phaseIndex,
      int rep,
      Duration before,
      double shareBefore)
      implements Movement {
    Move(
        Duration at,
        Duration length,
        int item,
        @Nullable Side side,
        Phase.Move phase,
        int phaseIndex,
        int rep) {
      this(at, length, item, side, phase, phaseIndex, rep, Duration.ZERO, 0);
    }

    @Override
    public Move laid(Duration newAt, Duration newLength) {
      return new Move(newAt, newLength, item, side, phase, phaseIndex, rep);
    }

    /// A copy whose pace changes after `elapsed`, so that a whole one would take `whole`. It always
    /// has some time left: a move that ended at the current position would end without an event.
    Move repaced(Duration elapsed, Duration whole) {
      double done = share(elapsed);
      Duration left = Duration.ofNanos(Math.max(1, Math.round(whole.toNanos() * (1 - done))));
      return new Move(at, elapsed.plus(left), item, side, phase, phaseIndex, rep, elapsed, done);
    }

    /// The share of the movement that is done after `elapsed`, 0–1.
    ///
    /// @param elapsed at least `before`: earlier changes of pace are not recorded
    public double share(Duration elapsed) {
      double sinceChange =
          (double) elapsed.minus(before).toNanos() / length.minus(before).toNanos();
      return Math.clamp(shareBefore + (1 - shareBefore) * sinceChange, 0, 1);
    }
  }

  /// A pose held for a time; `planned` is its length before the user extended it.
  record Hold(
      Duration at,
      Duration length,
      int item,
      @Nullable Side side,
      Phase.Hold phase,
      int phaseIndex,
      int rep,
      Duration planned)
      implements Movement {
    @Override
    public Hold laid(Duration newAt, Duration newLength) {
      return new Hold(newAt, newLength, item, side, phase, phaseIndex, rep, planned);
    }
  }

  /// A pose held for a number of breaths.
  record Breath(
      Duration at,
      Duration length,
      int item,
      @Nullable Side side,
      Phase.Breath phase,
      int phaseIndex,
      int rep)
      implements Movement {
    @Override
    public Breath laid(Duration newAt, Duration newLength) {
      return new Breath(newAt, newLength, item, side, phase, phaseIndex, rep);
    }
  }
}
