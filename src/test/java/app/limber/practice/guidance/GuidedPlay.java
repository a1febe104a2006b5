package app.limber.practice.guidance;

import app.limber.cue.CueOptions;
import app.limber.player.Player;
import app.limber.player.PlayerCommand;
import app.limber.player.PlayerOptions;
import app.limber.player.Timeline;
import app.limber.testing.ManualScheduler;
import app.limber.testing.ManualTime;
import app.limber.testing.QuietTones;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Plays a timeline with its guidance on a clock moved by hand, and records what is heard. The base
/// of tests of [SessionGuidance].
abstract class GuidedPlay {
  static final Messages WORDS = Messages.of(Locale.ENGLISH);

  final ManualTime time = new ManualTime();
  final ManualScheduler scheduler = new ManualScheduler(time);

  /// The phrases, each after the second at which it began.
  final List<String> heard = new ArrayList<>();

  final FakeVoice voice = new FakeVoice(time, heard);
  Player player;
  SessionGuidance guidance;

  /// Where the tones go.
  Tones tones() {
    return new QuietTones();
  }

  /// What keeps the machine awake.
  KeepAwake keepAwake() {
    return () -> () -> {};
  }

  /// Takes the measured rate of the voice.
  void measured(double rate) {}

  void play(Timeline timeline) {
    player = new Player(timeline, time, time, PlayerOptions.guided());
    guidance =
        new SessionGuidance(
            CueOptions.standard(),
            WORDS,
            voice,
            tones(),
            new SleepBlocker(keepAwake(), Runnable::run),
            time,
            scheduler,
            Runnable::run,
            busy -> player.perform(new PlayerCommand.VoiceBusy(busy)),
            this::measured);
    perform(new PlayerCommand.Start());
  }

  void perform(PlayerCommand command) {
    player.perform(command);
    follow();
  }

  private void follow() {
    guidance.follow(player.snapshot());
    scheduler.runDue();
  }

  /// Lets time pass in steps of ten milliseconds, with a pulse at every fifth.
  void pass(double seconds) {
    step(Math.round(seconds * 100), 0.01, 5);
  }

  /// Lets time pass in steps of some seconds.
  void step(long steps, double seconds, int stepsPerPulse) {
    for (long i = 1; i <= steps; i++) {
      time.passSeconds(seconds);
      scheduler.runDue();
      voice.runDue();
      scheduler.runDue();
      if (i % stepsPerPulse == 0) {
        player.pulse();
        follow();
      }
    }
  }

  /// What a line of [#heard] says.
  static String words(String line) {
    return line.substring(line.indexOf(' ') + 1);
  }
}
