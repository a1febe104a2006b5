package app.limber.player;

/// The latest *next* or *back* by the user, and the state to which undoing it returns.
///
/// @param paused whether the player was paused
/// @param tick when it happened, on the monotonic clock, in nanoseconds
record LatestJump(Playhead.Mark mark, Detour detour, boolean paused, long tick) {
  static LatestJump of(Playhead head, boolean forwards, PlayerState state, long tick) {
    return new LatestJump(
        head.mark(),
        new Detour(head.segment(), forwards),
        state instanceof PlayerState.Paused,
        tick);
  }

  boolean canBeTakenBackAt(long now) {
    return now - tick < Detour.TIME_TO_TAKE_BACK.toNanos();
  }

  PlayerState stateAfterReturn() {
    return paused
        ? new PlayerState.Paused(PauseReason.USER)
        : new PlayerState.LeadIn(Player.LEAD_IN);
  }
}
