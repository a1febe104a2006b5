package app.limber.ui;

import app.limber.practice.guidance.Guidance;
import app.limber.practice.guidance.GuidanceFactory;
import app.limber.practice.guidance.SessionGuidance;
import app.limber.practice.guidance.SleepBlocker;
import app.limber.practice.guidance.SoundService;
import app.limber.practice.preferences.Settings;
import app.limber.sound.WatchedTones;
import app.limber.speech.WatchedVoice;
import app.limber.testing.ManualScheduler;
import app.limber.testing.ManualTime;
import app.limber.testing.PortGuard;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The program's own guidance with its voice, tones and keep-awake, whose last step, the one that
/// blocks, is watched by a guard. Time and threads are the test's.
final class WatchedGuidance implements GuidanceFactory {
  private final List<String> reached = new ArrayList<>();
  private final Messages messages = Messages.of(Locale.ENGLISH);
  private final PortGuard guard;
  private final ManualTime time;
  private final ManualScheduler cues;
  private final Executor offTheWindow;
  private final Executor ui;
  private final SoundService sound;

  /// @param offTheWindow runs what may block
  WatchedGuidance(PortGuard guard, ManualTime time, Executor offTheWindow, Executor ui) {
    this.guard = guard;
    this.time = time;
    this.cues = new ManualScheduler(time);
    this.offTheWindow = offTheWindow;
    this.ui = ui;
    this.sound =
        new SoundService(
            messages,
            ui,
            changes -> WatchedVoice.of(guard, this::speak, offTheWindow, changes),
            noDevice -> WatchedTones.of(guard, () -> reached.add("tone"), offTheWindow, noDevice));
  }

  private void speak(String text) {
    reached.add("voice");
    reached.add(text);
  }

  /// The calls that reached an engine or a device, in order: `voice` followed by the text, `tone`,
  /// `awake`, `asleep`.
  List<String> reached() {
    return reached;
  }

  /// Runs the cues that are due, off the window's thread.
  void runDue() {
    offTheWindow.execute(cues::runDue);
  }

  @Override
  public Guidance create(Settings settings, Messages words, Consumer<Boolean> voiceBusy) {
    sound.play(settings);
    return new SessionGuidance(
        settings.sound().cueOptions(words),
        words,
        sound.voice(),
        sound.tones(),
        new SleepBlocker(
            () -> {
              guard.use("keep awake");
              reached.add("awake");
              return () -> {
                guard.use("the end of keep awake");
                reached.add("asleep");
              };
            },
            offTheWindow),
        time,
        cues,
        ui,
        voiceBusy,
        _ -> guard.use("the file of the voice's rate"));
  }

  @Override
  public SoundService sound() {
    return sound;
  }

  @Override
  public void close() {}
}
