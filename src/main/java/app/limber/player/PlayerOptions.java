package app.limber.player;

/// How a player treats real time.
///
/// @param speed seconds of the timeline per real second; 1 unless it is a rehearsal
/// @param afterGap what happens after a gap between two pulses
/// @param waits whether movements wait for the user and for the voice
public record PlayerOptions(double speed, SuspendRule afterGap, boolean waits) {
  /// The slowest rehearsal.
  public static final double MIN_SPEED = 0.1;
  /// The fastest rehearsal.
  public static final double MAX_SPEED = 1000;

  public PlayerOptions {
    if (!(speed >= MIN_SPEED && speed <= MAX_SPEED)) {
      throw new IllegalArgumentException("speed must be between 0.1 and 1000: " + speed);
    }
  }

  /// For a user who follows the session.
  public static PlayerOptions guided() {
    return new PlayerOptions(1, SuspendRule.PAUSE, true);
  }

  /// For a session without input: never waits and never pauses automatically.
  public static PlayerOptions unattended() {
    return new PlayerOptions(1, SuspendRule.GO_ON, false);
  }

  /// For a rehearsal at another speed.
  public static PlayerOptions rehearsal(double speed) {
    return new PlayerOptions(speed, SuspendRule.GO_ON, false);
  }
}
