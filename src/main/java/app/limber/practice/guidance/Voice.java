package app.limber.practice.guidance;

import app.limber.practice.preferences.VoiceSettings;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Speaks phrases.
///
/// No method blocks or throws. A voice that is missing or broken is silent, shows that in its
/// state, and reports each phrase as [PhraseOutcome#FAILED].
public interface Voice extends AutoCloseable {
  /// Queues a phrase. Control characters are removed and a very long text is shortened.
  ///
  /// @param language the language of the text; a voice of it speaks where there is one
  /// @param done receives the outcome exactly once, on a thread of the voice; it must not block
  void say(String text, Locale language, Consumer<PhraseOutcome> done);

  /// Silences the voice immediately; pending phrases are reported as [PhraseOutcome#SILENCED].
  void silence();

  /// Searches for a voice again before the next phrase, if none was found or one has failed.
  ///
  /// @param done runs once the outcome is known, on a thread of the voice
  void lookAgain(Runnable done);

  /// The current state; changes are reported to the creator.
  VoiceState state();

  /// The available voices; empty while they are unknown.
  List<VoiceName> voices();

  /// Applies settings from the next phrase on.
  void use(VoiceSettings settings);

  /// Silences the voice for good and ends its processes.
  @Override
  void close();
}
