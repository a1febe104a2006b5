package app.limber.player;

import java.time.Duration;
import java.time.Instant;

/// Replays a session up to the end of its record, on a simulated clock.
final class Replay {
  /// Less than what a player considers a gap in time.
  private static final Duration STRIDE = Duration.ofSeconds(1);

  private final Player player;
  private long tick;

  private Replay(Timeline planned) {
    player = new Player(planned, () -> tick, () -> Instant.EPOCH, PlayerOptions.unattended());
  }

  /// Returns the player at the end of the record.
  ///
  /// @throws IllegalArgumentException if the record does not fit the timeline
  static Player of(Timeline planned, PlayRecord record) {
    Replay replay = new Replay(planned);
    replay.player.perform(new PlayerCommand.Start());
    for (PlayRecord.Step step : record.steps()) {
      replay.advance(step.at());
      replay.player.perform(step.command());
    }
    replay.advance(record.position());
    return replay.player;
  }

  private void advance(Duration target) {
    while (!player.snapshot().position().equals(target)) {
      PlayerSnapshot now = player.snapshot();
      Duration left =
          now.state() instanceof PlayerState.LeadIn leadIn
              ? leadIn.left()
              : target.minus(now.position());
      if (!left.isPositive() || !now.state().runsByItself()) {
        throw new IllegalArgumentException("the record does not fit: " + target);
      }
      tick += (left.compareTo(STRIDE) < 0 ? left : STRIDE).toNanos();
      player.pulse();
    }
  }
}
