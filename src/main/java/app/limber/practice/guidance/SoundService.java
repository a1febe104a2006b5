package app.limber.practice.guidance;

import app.limber.cue.Tone;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SoundSettings;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/// The voice and the tones of the program: how they are set, what is the matter with them, and how
/// they sound when they are tried.
///
/// It belongs to the face's thread. What is the matter is told once, and not before somebody would
/// hear it.
public final class SoundService {
  private final Messages messages;
  private final Executor face;
  private final Voice voice;
  private final Tones tones;
  private final List<Runnable> listeners = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private Consumer<String> teller = sentence -> {};
  private SoundSettings sound = SoundSettings.standard();
  private boolean playing;
  private boolean muted;
  private volatile boolean attended;
  private volatile boolean silentDevice;

  /// @param face runs tasks on the face's thread
  /// @param voice makes the voice, which tells each change of its state
  /// @param tones makes the tones, which tell when there is no device for them
  public SoundService(
      Messages messages,
      Executor face,
      Function<Consumer<VoiceState>, Voice> voice,
      Function<Runnable, Tones> tones) {
    this.messages = messages;
    this.face = face;
    this.voice = voice.apply(state -> wake());
    this.tones = tones.apply(this::loseDevice);
  }

  private void loseDevice() {
    silentDevice = true;
    wake();
  }

  /// Called on any thread. Before somebody attends, there may be no face yet.
  private void wake() {
    if (attended) {
      face.execute(this::changed);
    }
  }

  public Voice voice() {
    return voice;
  }

  public Tones tones() {
    return tones;
  }

  /// The face is there, and wants to be told what is the matter, in a sentence each.
  public void attend(Consumer<String> newTeller) {
    teller = newTeller;
    attended = true;
    tell();
  }

  /// A session begins: it sounds like this, and what would be missed is told.
  public void play(Settings settings) {
    playing = true;
    muted = settings.muted();
    sound = settings.sound();
    use(sound);
    tones.startQuietly();
    tell();
  }

  /// The session falls silent or is heard again, and what is missed is told.
  public void mute(boolean nowMuted) {
    muted = nowMuted;
    tell();
  }

  private void use(SoundSettings how) {
    voice.use(how.voice());
    tones.volume(how.toneVolume());
  }

  /// The voices to choose from; empty while none is known.
  public List<VoiceName> voices() {
    return voice.voices();
  }

  /// What is the matter with the voice, if anything is.
  public Optional<String> voiceProblem() {
    return new SoundProblemText(messages).problem(voice.state());
  }

  /// Calls a listener when the voice or the tones have changed.
  ///
  /// @return ends that
  public Runnable whenChanged(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Says a sentence in the voice as it is set, in place of one that is being said.
  ///
  /// @param failure is told why nothing is heard
  public void tryVoice(SoundSettings how, Consumer<String> failure) {
    voice.silence();
    use(how);
    voice.say(
        messages.text("voice.test"),
        said -> {
          if (said == PhraseOutcome.FAILED) {
            face.execute(
                () -> failure.accept(voiceProblem().orElse(messages.text("voice.test.failed"))));
          }
        });
  }

  /// Sounds a bell as loud as it is set.
  ///
  /// @param failure is told why nothing is heard
  public void tryTone(SoundSettings how, Consumer<String> failure) {
    use(how);
    if (silentDevice) {
      failure.accept(new SoundProblemText(messages).noSoundDevice());
    }
    tones.play(Tone.HOLD_START);
  }

  /// Ends what is being tried.
  public void silence() {
    voice.silence();
    tones.silence();
  }

  private void changed() {
    List.copyOf(listeners).forEach(Runnable::run);
    tell();
  }

  private void tell() {
    SoundProblemText soundProblemText = new SoundProblemText(messages);
    if (!attended || !playing || muted) {
      return;
    }
    switch (sound.level()) {
      case FULL, BRIEF -> {
        voiceProblem().ifPresent(this::tellOnce);
        tellDevice(soundProblemText);
      }
      case TONES -> tellDevice(soundProblemText);
      case OFF -> {}
    }
  }

  private void tellDevice(SoundProblemText soundProblemText) {
    if (silentDevice) {
      tellOnce(soundProblemText.noSoundDevice());
    }
  }

  private void tellOnce(String sentence) {
    if (told.add(sentence)) {
      teller.accept(sentence);
    }
  }
}
