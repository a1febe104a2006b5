package app.limber.cue;

import java.time.Duration;

/// Something to be heard at an offset of the timeline.
public sealed interface Cue {
  Duration at();

  /// A phrase for the voice.
  ///
  /// @param length how long the plan reckons that it takes to say
  /// @param until when it is no longer worth beginning
  /// @param awaited whether the movement that follows waits until it has been said
  /// @param text what is said
  record Speech(Duration at, Duration length, Duration until, boolean awaited, String text)
      implements Cue {
    public Duration end() {
      return at.plus(length);
    }
  }

  record Sound(Duration at, Tone tone) implements Cue {}
}
