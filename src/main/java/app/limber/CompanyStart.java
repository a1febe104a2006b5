package app.limber;

import app.limber.desktop.SystemKeepAwake;
import app.limber.player.Ticker;
import app.limber.practice.Accompaniment;
import app.limber.practice.Accompanist;
import app.limber.practice.Company;
import app.limber.practice.Guide;
import app.limber.practice.KeepAwake;
import app.limber.practice.Settings;
import app.limber.practice.SoundDesk;
import app.limber.sound.SystemTones;
import app.limber.speech.SystemVoice;
import app.limber.words.Words;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

/// The voice, the tones and the means to stay awake, each with its thread, for as long as a face is
/// there.
final class CompanyStart implements Accompanist {
  private final Words words;
  private final Ticker ticker;
  private final Executor face;
  private final ScheduledExecutorService cues;
  private final ExecutorService speaking;
  private final ExecutorService sounding;
  private final ExecutorService waking;
  private final SoundDesk sound;
  private final KeepAwake keepAwake;

  CompanyStart(Words words, Ticker ticker, Executor face) {
    this.words = words;
    this.ticker = ticker;
    this.face = face;
    this.cues = Executors.newSingleThreadScheduledExecutor(daemon("limber-cues"));
    this.speaking = Executors.newSingleThreadExecutor(daemon("limber-voice"));
    this.sounding = Executors.newSingleThreadExecutor(daemon("limber-tones"));
    this.waking = Executors.newSingleThreadExecutor(daemon("limber-awake"));
    String osName = System.getProperty("os.name");
    this.sound =
        new SoundDesk(
            words,
            face,
            changes -> SystemVoice.of(osName, System.getenv(), speaking, changes),
            noDevice -> SystemTones.of(sounding, noDevice));
    this.keepAwake = new SystemKeepAwake(osName, ProcessHandle.current().pid());
  }

  @Override
  public SoundDesk sound() {
    return sound;
  }

  @Override
  public Accompaniment of(Settings settings, Consumer<Boolean> voiceBusy) {
    sound.play(settings);
    Guide guide =
        new Guide(
            settings.sound().cueOptions(),
            words,
            sound.voice(),
            sound.tones(),
            ticker,
            cues,
            face,
            voiceBusy);
    return new Company(guide, keepAwake, waking);
  }

  @Override
  public void close() {
    sound.voice().close();
    sound.tones().close();
    cues.close();
    speaking.close();
    sounding.close();
    waking.close();
  }

  private static ThreadFactory daemon(String name) {
    return Thread.ofPlatform().daemon().name(name).factory();
  }
}
