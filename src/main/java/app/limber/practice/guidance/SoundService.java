package app.limber.practice.guidance;

import app.limber.cue.CueLevel;
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

/// Configures, tests and monitors the voice and the tones.
///
/// Confined to the UI thread, except where noted. Each problem is reported once, and only when the
/// user would otherwise hear something.
public final class SoundService {
  private final Messages messages;
  private final Executor face;
  private final Voice voice;
  private final Tones tones;
  private final List<Runnable> listeners = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private Consumer<String> teller = sentence -> {};
  private SoundSettings sound = SoundSettings.standard();
  private int sought;
  private boolean playing;
  private boolean muted;
  private volatile boolean attended;
  private volatile boolean silentDevice;

  /// @param face runs tasks on the UI thread
  /// @param voice creates the voice, given the listener for its state
  /// @param tones creates the tones, given a task to run when there is no sound device
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

  /// Thread-safe. Does nothing before [#attend]: there may be no UI yet.
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

  /// Starts reporting problems, one sentence each, to `newTeller`.
  public void attend(Consumer<String> newTeller) {
    teller = newTeller;
    attended = true;
    tell();
  }

  /// Prepares for a session with these settings and reports problems that affect it.
  public void play(Settings settings) {
    playing = true;
    muted = settings.muted();
    sound = settings.sound();
    use(sound);
    tones.startQuietly();
    seek();
  }

  /// What failed before may be back. What is missed is told in one sentence, once all is known.
  private void seek() {
    if (sound.level() == CueLevel.OFF) {
      return;
    }
    sought += 2;
    voice.lookAgain(() -> face.execute(this::found));
    tones.prepare(
        there -> {
          silentDevice = !there;
          face.execute(this::found);
        });
  }

  private void found() {
    sought--;
    changed();
  }

  /// Notes that the session was muted or unmuted; reports problems when unmuted.
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

  /// The problem of the voice, if it has one.
  public Optional<String> voiceProblem() {
    return new SoundProblemText(messages).problem(voice.state());
  }

  /// Adds a listener that runs when the voice or the tones have changed.
  ///
  /// @return removes the listener
  public Runnable whenChanged(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Speaks a test sentence with these settings, interrupting the previous one.
  ///
  /// @param failure receives the reason if nothing is heard
  public void tryVoice(SoundSettings how, Consumer<String> failure) {
    voice.silence();
    use(how);
    voice.lookAgain(() -> {});
    voice.say(
        messages.text("voice.test"),
        messages.language(),
        said -> {
          if (said == PhraseOutcome.FAILED) {
            face.execute(
                () -> failure.accept(voiceProblem().orElse(messages.text("voice.test.failed"))));
          }
        });
  }

  /// Plays a bell at the volume of these settings.
  ///
  /// @param failure receives the reason if nothing is heard
  public void tryTone(SoundSettings how, Consumer<String> failure) {
    use(how);
    tones.prepare(
        there -> {
          silentDevice = !there;
          if (!there) {
            face.execute(() -> failure.accept(new SoundProblemText(messages).noSoundDevice()));
          }
        });
    tones.play(Tone.HOLD_START);
    if (!playing) {
      tones.release();
    }
  }

  /// Stops a running test.
  public void silence() {
    voice.silence();
    tones.silence();
  }

  private void changed() {
    List.copyOf(listeners).forEach(Runnable::run);
    tell();
  }

  private void tell() {
    if (!attended || !playing || muted || sought > 0) {
      return;
    }
    Optional<String> problem = problem();
    if (problem.isEmpty()) {
      told.clear();
    }
    problem.filter(told::add).ifPresent(teller);
  }

  private Optional<String> problem() {
    SoundProblemText soundProblemText = new SoundProblemText(messages);
    return switch (sound.level()) {
      case FULL, FADING, BRIEF -> soundProblemText.problem(voice.state(), silentDevice);
      case TONES -> silentDevice ? Optional.of(soundProblemText.noSoundDevice()) : Optional.empty();
      case OFF -> Optional.empty();
    };
  }
}
