package app.limber.cue;

import java.time.Duration;

/// A phrase or tone at an offset of the timeline.
public sealed interface Cue {
  Duration at();

  /// A phrase for the voice.
  ///
  /// @param length the estimated time to speak it
  /// @param until the latest offset at which it may start
  /// @param awaited whether the movement that follows waits until it has been spoken
  record Speech(Duration at, Duration length, Duration until, boolean awaited, String text)
      implements Cue {
    public Duration end() {
      return at.plus(length);
    }
  }

  record Sound(Duration at, Tone tone) implements Cue {}
}
