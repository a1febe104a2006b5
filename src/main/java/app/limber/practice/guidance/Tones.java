package app.limber.practice.guidance;

import app.limber.cue.Tone;

/// Plays tones.
///
/// Nothing here waits or throws: without a sound device it is silent and says so once to who made
/// it.
public interface Tones extends AutoCloseable {
  /// Begins a tone now; one that is still sounding is cut short.
  void play(Tone tone);

  /// Is silent at once.
  void silence();

  /// Sets the volume from the next tone on.
  ///
  /// @param percent 0–100
  void volume(int percent);

  /// Makes the next tones rise slowly to their volume, as for the first of a morning.
  void startQuietly();

  /// Is silent for good and lets the sound device go.
  @Override
  void close();
}
