package app.limber.practice.guidance;

import app.limber.practice.preferences.VoiceSettings;
import java.util.OptionalDouble;

/// Stores the measured rate of the voice between sessions, so that the next is planned for it from
/// its first phrase on.
public interface VoiceRateMemory {
  /// The slowest and fastest plausible rates, in characters per second.
  double SLOWEST = 3;

  double FASTEST = 60;

  /// The rate in characters per second that was measured with these settings; empty if unknown.
  /// Does not block.
  OptionalDouble recall(VoiceSettings settings);

  /// Stores a rate; may write a file. Failures are ignored: the voice is measured again.
  void keep(VoiceSettings settings, double charactersPerSecond);

  /// Whether a rate is plausible.
  static boolean isPlausible(double charactersPerSecond) {
    return charactersPerSecond >= SLOWEST && charactersPerSecond <= FASTEST;
  }
}
