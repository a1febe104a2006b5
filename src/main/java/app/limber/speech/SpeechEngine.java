package app.limber.speech;

import app.limber.practice.preferences.VoiceSettings;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/// One way to speak on this system. [#speak] runs on the voice's own thread; [#silence] and
/// [#close] are thread-safe.
interface SpeechEngine extends AutoCloseable {
  /// The name of the program, for people.
  String name();

  /// Speaks, blocking until the phrase is over or silenced.
  ///
  /// @param language the language of the text, for the choice of a voice where the settings have
  ///     none
  /// @param wanted whether the phrase is still wanted; queried once, at the last moment at which
  ///     [#silence] could miss it
  /// @return whether the phrase was spoken to its end, uninterrupted
  /// @throws IOException if it cannot speak or takes far too long
  boolean speak(String text, Locale language, VoiceSettings settings, BooleanSupplier wanted)
      throws IOException, InterruptedException;

  /// Interrupts the phrase that is being spoken, and nothing that other programs speak. [#speak]
  /// returns within [PhraseTime#TO_FALL_SILENT].
  void silence();

  /// The voices to choose from, as the program lists them.
  List<InstalledVoice> voices() throws IOException, InterruptedException;

  @Override
  void close();
}
