package app.limber.practice.guidance;

import app.limber.words.Messages;
import java.util.Optional;

/// Describes problems of the voice or the sound device, and what to do about them.
public final class SoundProblemText {
  private final Messages messages;

  public SoundProblemText(Messages messages) {
    this.messages = messages;
  }

  /// One sentence; empty if the voice works or is still being looked for.
  public Optional<String> problem(VoiceState state) {
    return switch (state) {
      case VoiceState.Looking _, VoiceState.Ready _ -> Optional.empty();
      case VoiceState.Missing _ -> Optional.of(messages.text("voice.missing"));
      case VoiceState.Broken broken -> Optional.of(messages.text("voice.broken", broken.program()));
    };
  }

  /// What the user cannot hear, in one sentence; empty if all is well.
  ///
  /// @param state the state of the voice
  /// @param silentDevice whether there is no device for the tones
  public Optional<String> problem(VoiceState state, boolean silentDevice) {
    Optional<String> ofVoice = problem(state);
    if (!silentDevice) {
      return ofVoice;
    }
    return Optional.of(
        ofVoice.isPresent() ? messages.text("voice.nothing-is-heard") : noSoundDevice());
  }

  /// One sentence for a machine without a sound device.
  public String noSoundDevice() {
    return messages.text("voice.no-sound-device");
  }
}
