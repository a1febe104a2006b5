package app.limber;

import app.limber.cue.CueOptions;
import app.limber.desktop.SystemKeepAwake;
import app.limber.player.Ticker;
import app.limber.practice.Accompaniment;
import app.limber.practice.Company;
import app.limber.practice.Guide;
import app.limber.practice.KeepAwake;
import app.limber.practice.Settings;
import app.limber.practice.Tones;
import app.limber.practice.Voice;
import app.limber.sound.SystemTones;
import app.limber.speech.SystemVoice;
import app.limber.words.Words;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

/// The voice, the tones and the means to stay awake, each with its thread, for as long as the
/// window
/// is open.
final class CompanyStart implements Accompaniment.Maker, AutoCloseable {
  private final Words words;
  private final Ticker ticker;
  private final Executor face;
  private final ScheduledExecutorService cues;
  private final ExecutorService speaking;
  private final ExecutorService sounding;
  private final ExecutorService waking;
  private final Voice voice;
  private final Tones tones;
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
    this.voice = SystemVoice.of(osName, System.getenv(), speaking, state -> {});
    this.tones = SystemTones.of(sounding, () -> {});
    this.keepAwake = new SystemKeepAwake(osName, ProcessHandle.current().pid());
  }

  @Override
  public Accompaniment of(Settings settings, Consumer<Boolean> voiceBusy) {
    tones.startQuietly();
    Guide guide =
        new Guide(CueOptions.standard(), words, voice, tones, ticker, cues, face, voiceBusy);
    return new Company(guide, keepAwake, waking);
  }

  @Override
  public void close() {
    voice.close();
    tones.close();
    cues.close();
    speaking.close();
    sounding.close();
    waking.close();
  }

  private static ThreadFactory daemon(String name) {
    return Thread.ofPlatform().daemon().name(name).factory();
  }
}
