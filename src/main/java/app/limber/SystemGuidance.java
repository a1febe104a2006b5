package app.limber;

import app.limber.cue.CueOptions;
import app.limber.desktop.SystemKeepAwake;
import app.limber.player.Ticker;
import app.limber.practice.guidance.Guidance;
import app.limber.practice.guidance.GuidanceFactory;
import app.limber.practice.guidance.KeepAwake;
import app.limber.practice.guidance.SessionGuidance;
import app.limber.practice.guidance.SleepBlocker;
import app.limber.practice.guidance.SoundService;
import app.limber.practice.guidance.VoiceRateMemory;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.VoiceSettings;
import app.limber.sound.SystemTones;
import app.limber.speech.SystemVoice;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

/// Guidance by the system's own voice, sound device and sleep inhibitor, each on its own thread.
final class SystemGuidance implements GuidanceFactory {
  /// How long quitting waits for the voice, the sound device and the rest.
  private static final Duration CLOSING = Duration.ofSeconds(2);

  /// The delay before the system is searched for a voice, unless a phrase has to be spoken sooner.
  private static final long LOOK_MILLIS = 1000;

  private final Messages messages;
  private final Ticker ticker;
  private final Executor face;
  private final VoiceRateMemory rates;
  private final ScheduledExecutorService cues;
  private final ExecutorService speaking;
  private final UnhurriedExecutor voice;
  private final ExecutorService sounding;
  private final ExecutorService waking;
  private final SoundService sound;
  private final KeepAwake keepAwake;

  SystemGuidance(Messages messages, Ticker ticker, Executor face, VoiceRateMemory rates) {
    this.messages = messages;
    this.ticker = ticker;
    this.face = face;
    this.rates = rates;
    this.cues = DaemonThreads.scheduler("limber-cues");
    this.speaking = Executors.newSingleThreadExecutor(DaemonThreads.named("limber-voice"));
    this.voice = new UnhurriedExecutor(speaking, LOOK_MILLIS);
    this.sounding = Executors.newSingleThreadExecutor(DaemonThreads.named("limber-tones"));
    this.waking = Executors.newSingleThreadExecutor(DaemonThreads.named("limber-awake"));
    String osName = System.getProperty("os.name");
    this.sound =
        new SoundService(
            messages,
            face,
            changes -> SystemVoice.of(osName, System.getenv(), messages::language, voice, changes),
            noDevice -> SystemTones.of(sounding, noDevice));
    this.keepAwake = new SystemKeepAwake(osName, System.getenv(), ProcessHandle.current().pid());
  }

  @Override
  public SoundService sound() {
    return sound;
  }

  @Override
  public Guidance create(Settings settings, Messages words, Consumer<Boolean> voiceBusy) {
    sound.play(settings);
    boolean usual = words.language().equals(messages.language());
    return new SessionGuidance(
        usual ? planned(settings) : settings.sound().cueOptions(words),
        words,
        sound.voice(),
        sound.tones(),
        new SleepBlocker(keepAwake, waking),
        ticker,
        cues,
        face,
        voiceBusy,
        rate -> {
          // The rate of another language is not that of the next session.
          if (usual) {
            rates.keep(settings.sound().voice(), rate);
          }
        });
  }

  private CueOptions planned(Settings settings) {
    CueOptions options = settings.sound().cueOptions(messages);
    VoiceSettings voice = settings.sound().voice();
    return options.withCharactersPerSecond(
        rates.recall(voice).orElse(options.charactersPerSecond()));
  }

  @Override
  public void close() {
    BoundedClose.within(CLOSING, this::closeAll);
  }

  private void closeAll() {
    voice.hurry();
    sound.voice().close();
    sound.tones().close();
    cues.close();
    speaking.close();
    sounding.close();
    waking.close();
  }
}
