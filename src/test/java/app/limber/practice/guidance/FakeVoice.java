package app.limber.practice.guidance;

import app.limber.practice.preferences.VoiceSettings;
import app.limber.testing.ManualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// A voice that takes its time on a clock moved by hand, and writes down what it said when.
final class FakeVoice implements Voice {
  private final ManualTime time;
  private final long start;
  private final List<String> heard;
  private final List<Locale> languages = new ArrayList<>();
  private double charactersPerSecond = 14;
  private long endsAt;
  private Consumer<PhraseOutcome> done = said -> {};
  private boolean speaking;
  private boolean stuck;

  /// @param heard gets each phrase with the second at which it began
  FakeVoice(ManualTime time, List<String> heard) {
    this.time = time;
    this.start = time.read();
    this.heard = heard;
  }

  /// The language of each phrase.
  List<Locale> languages() {
    return languages;
  }

  FakeVoice rate(double rate) {
    charactersPerSecond = rate;
    return this;
  }

  /// From now on it begins and never ends.
  void getStuck() {
    stuck = true;
  }

  /// Ends what is over by now.
  void runDue() {
    if (speaking && !stuck && time.read() >= endsAt) {
      speaking = false;
      done.accept(PhraseOutcome.SPOKEN);
    }
  }

  @Override
  public void say(String text, Locale language, Consumer<PhraseOutcome> whenDone) {
    if (speaking) {
      throw new AssertionError("“" + text + "” overlaps");
    }
    speaking = true;
    languages.add(language);
    done = whenDone;
    endsAt =
        time.read()
            + Duration.ofMillis((long) (1000 * text.length() / charactersPerSecond)).toNanos();
    heard.add(String.format(Locale.ROOT, "%.1f %s", (time.read() - start) / 1e9, text));
  }

  @Override
  public void silence() {
    if (speaking) {
      speaking = false;
      heard.add(String.format(Locale.ROOT, "%.1f (silence)", (time.read() - start) / 1e9));
      done.accept(PhraseOutcome.SILENCED);
    }
  }

  @Override
  public void lookAgain(Runnable done) {
    done.run();
  }

  @Override
  public VoiceState state() {
    return new VoiceState.Ready("fake");
  }

  @Override
  public List<VoiceName> voices() {
    return new ArrayList<>();
  }

  @Override
  public void use(VoiceSettings settings) {}

  @Override
  public void close() {}
}
