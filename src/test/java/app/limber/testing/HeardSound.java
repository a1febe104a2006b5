package app.limber.testing;

import app.limber.cue.Tone;
import app.limber.practice.guidance.PhraseOutcome;
import app.limber.practice.guidance.SoundService;
import app.limber.practice.guidance.Voice;
import app.limber.practice.guidance.VoiceName;
import app.limber.practice.guidance.VoiceState;
import app.limber.practice.preferences.VoiceSettings;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// A voice and tones that write down what they are asked for, and that a test can take away.
public final class HeardSound {
  private final List<String> heard = new ArrayList<>();
  private final SoundService desk;
  private List<VoiceName> voices =
      List.of(new VoiceName("en", "English"), new VoiceName("de", "German"));
  private VoiceState state = new VoiceState.Ready("spd-say");
  private Consumer<VoiceState> changes = _ -> {};
  private Runnable noDevice = () -> {};
  private VoiceSettings how = VoiceSettings.standard();
  private int toneVolume = -1;
  private int searches;
  private int released;
  private boolean device = true;

  /// @param face runs what the desk tells
  public HeardSound(Executor face) {
    desk =
        new SoundService(
            Messages.of(Locale.ENGLISH),
            face,
            told -> {
              changes = told;
              return new HeardVoice();
            },
            told -> {
              noDevice = told;
              return new HeardTones();
            });
  }

  public SoundService desk() {
    return desk;
  }

  /// What was said and sounded, in order.
  public List<String> heard() {
    return heard;
  }

  /// How the voice was last told to sound.
  public VoiceSettings how() {
    return how;
  }

  /// How loud the tones were last told to be; −1 if they were not told.
  public int toneVolume() {
    return toneVolume;
  }

  /// The voice turns out to be like this.
  public void become(VoiceState now, VoiceName... known) {
    state = now;
    voices = List.of(known);
    changes.accept(now);
  }

  /// The sound device is gone.
  public void loseDevice() {
    device = false;
    noDevice.run();
  }

  /// Headphones are plugged in.
  public void findDevice() {
    device = true;
  }

  /// How often a voice was looked for again.
  public int searches() {
    return searches;
  }

  /// How often the device was let go.
  public int released() {
    return released;
  }

  private final class HeardVoice implements Voice {
    @Override
    public void lookAgain(Runnable done) {
      searches++;
      done.run();
    }

    @Override
    public void say(String text, Locale language, Consumer<PhraseOutcome> done) {
      boolean speaks = state instanceof VoiceState.Ready;
      if (speaks) {
        heard.add(text);
      }
      done.accept(speaks ? PhraseOutcome.SPOKEN : PhraseOutcome.FAILED);
    }

    @Override
    public void silence() {}

    @Override
    public VoiceState state() {
      return state;
    }

    @Override
    public List<VoiceName> voices() {
      return voices;
    }

    @Override
    public void use(VoiceSettings settings) {
      how = settings;
    }

    @Override
    public void close() {}
  }

  private final class HeardTones extends QuietTones {
    @Override
    public void prepare(Consumer<Boolean> there) {
      if (!device) {
        noDevice.run();
      }
      there.accept(device);
    }

    @Override
    public void release() {
      released++;
    }

    @Override
    public void play(Tone tone) {
      heard.add(tone.name());
    }

    @Override
    public void volume(int percent) {
      toneVolume = percent;
    }
  }
}
