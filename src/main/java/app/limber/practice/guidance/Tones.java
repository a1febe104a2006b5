package app.limber.practice.guidance;

import app.limber.cue.Tone;

/// Plays tones.
///
/// No method blocks or throws. Without a sound device it is silent and reports that once to its
/// creator.
public interface Tones extends AutoCloseable {
  /// Plays a tone now, cutting short one that is still sounding.
  void play(Tone tone);

  /// Silences the tones immediately.
  void silence();

  /// Sets the volume from the next tone on.
  ///
  /// @param percent 0–100
  void volume(int percent);

  /// Fades the next tones in to their volume, one by one, for the first of a morning.
  void startQuietly();

  /// Silences the tones for good and releases the sound device.
  @Override
  void close();
}
