package app.limber.speech;

import app.limber.practice.guidance.VoiceName;
import app.limber.practice.preferences.VoiceSettings;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;

/// One way to speak on this system. [#speak] runs on the voice's own thread; [#silence] and
/// [#close] may come from any.
interface SpeechEngine extends AutoCloseable {
  /// The program's name, as people know it.
  String name();

  /// Speaks and returns when it is over, or when it was silenced.
  ///
  /// @param wanted whether the phrase is still wanted; asked once, in the last moment in which
  ///     [#silence] could miss it
  /// @throws IOException if it cannot speak or takes far too long
  void speak(String text, VoiceSettings settings, BooleanSupplier wanted)
      throws IOException, InterruptedException;

  /// Cuts what is being spoken.
  void silence();

  List<VoiceName> voices() throws IOException;

  @Override
  void close();
}
