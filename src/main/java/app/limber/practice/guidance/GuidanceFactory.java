package app.limber.practice.guidance;

import app.limber.practice.preferences.Settings;
import app.limber.words.Messages;
import java.util.function.Consumer;

/// Creates the guidance of each session, and owns the voice and the tones that they share.
public interface GuidanceFactory extends AutoCloseable {
  /// Creates the guidance of a session that is about to start.
  ///
  /// @param words what is said, in the language of the voice
  /// @param voiceBusy receives, on the UI thread, whether the voice is saying what a movement has
  ///     to wait for
  Guidance create(Settings settings, Messages words, Consumer<Boolean> voiceBusy);

  /// The voice and the tones, outside of sessions too.
  SoundService sound();

  /// Silences everything for good and ends the threads and processes behind it.
  @Override
  void close();
}
