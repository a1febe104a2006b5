package app.limber.practice.guidance;

import app.limber.practice.preferences.VoiceSettings;
import java.util.List;
import java.util.function.Consumer;

/// Says phrases aloud.
///
/// Nothing here waits or throws: a voice that is missing or broken says nothing, tells so once
/// through its state, and reports each phrase as [PhraseOutcome#FAILED].
public interface Voice extends AutoCloseable {
  /// Says a phrase after those before it. Control characters are left out and a very long text is
  /// shortened.
  ///
  /// @param done is told exactly once how it went, on a thread of the voice; it must be quick
  void say(String text, Consumer<PhraseOutcome> done);

  /// Is silent at once; what was still to be said is reported as [PhraseOutcome#SILENCED].
  void silence();

  /// How the voice is; changes are told to who made it.
  VoiceState state();

  /// The voices to choose from; empty while none is known.
  List<VoiceName> voices();

  /// Speaks like this from the next phrase on.
  void use(VoiceSettings settings);

  /// Is silent for good and ends what it has started.
  @Override
  void close();
}
