package app.limber.practice.guidance;

import app.limber.cue.Tone;
import java.util.function.Consumer;

/// Plays tones.
///
/// No method blocks or throws. Without a sound device it is silent and reports that once to its
/// creator. Each tone looks for a device again, so that headphones plugged in later sound.
public interface Tones extends AutoCloseable {
  /// Opens the sound device ahead of the first tone.
  ///
  /// @param there receives whether there is a device, on a thread of the tones
  void prepare(Consumer<Boolean> there);

  /// Closes the sound device after the tones asked for so far, so that the machine can sleep. The
  /// next tone opens it again.
  void release();

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
