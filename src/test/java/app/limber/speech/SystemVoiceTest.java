package app.limber.speech;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.guidance.PhraseOutcome;
import app.limber.practice.guidance.VoiceName;
import app.limber.practice.guidance.VoiceState;
import app.limber.practice.preferences.VoiceSettings;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class SystemVoiceTest {
  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private final List<VoiceState> states = new ArrayList<>();
  private final List<PhraseOutcome> said = new ArrayList<>();
  private List<SpeechEngine> found = List.of();

  @Test
  void beforeTheFirstTask_itIsLookingAndPhrasesWait() {
    SystemVoice voice = voice(new FakeSpeaker("one"));

    voice.say("Hold", Locale.ENGLISH, said::add);

    assertThat(voice.state()).isEqualTo(new VoiceState.Looking());
    assertThat(said).isEmpty();
    runAll();
    assertThat(said).containsExactly(PhraseOutcome.SPOKEN);
    assertThat(states).containsExactly(new VoiceState.Ready("one"));
    assertThat(voice.voices())
        .containsExactly(new VoiceName("one", "one"), new VoiceName("de", "German"));
  }

  @Test
  void noProgram_isToldOnceAndPhrasesFailAtOnce() {
    SystemVoice voice = voice();

    voice.say("Hold", Locale.ENGLISH, said::add);
    voice.say("Halfway", Locale.ENGLISH, said::add);
    runAll();

    assertThat(said).containsExactly(PhraseOutcome.FAILED, PhraseOutcome.FAILED);
    assertThat(states).containsExactly(new VoiceState.Missing());
  }

  @Test
  void line7_programThatCannotListItsVoices_givesWayBeforeTheFirstPhrase() {
    FakeSpeaker first = new FakeSpeaker("one").unreachable();
    FakeSpeaker second = new FakeSpeaker("two");
    SystemVoice voice = voice(first, second);

    runAll();

    assertThat(states).containsExactly(new VoiceState.Ready("two"));
    assertThat(voice.voices()).contains(new VoiceName("two", "two"));
    assertThat(first.closed).isTrue();
  }

  @Test
  void onlyProgram_isKeptEvenIfItCannotListItsVoices() {
    FakeSpeaker only = new FakeSpeaker("one").unreachable();
    SystemVoice voice = voice(only);

    voice.say("Hold", Locale.ENGLISH, said::add);
    runAll();

    assertThat(said).containsExactly(PhraseOutcome.SPOKEN);
  }

  @Test
  void programThatFails_givesWayToTheNextWithTheSamePhrase() {
    FakeSpeaker first = new FakeSpeaker("one").failing();
    FakeSpeaker second = new FakeSpeaker("two");
    SystemVoice voice = voice(first, second);

    voice.say("Hold", Locale.ENGLISH, said::add);
    runAll();

    assertThat(said).containsExactly(PhraseOutcome.SPOKEN);
    assertThat(second.spoken).containsExactly("Hold");
    assertThat(first.closed).isTrue();
    assertThat(states).containsExactly(new VoiceState.Ready("one"), new VoiceState.Ready("two"));
  }

  @Test
  void lastProgramThatKeepsFailing_isGivenUpWithOneMessage() {
    SystemVoice voice = voice(new FakeSpeaker("one").failing());

    for (int i = 0; i < 5; i++) {
      voice.say("Hold", Locale.ENGLISH, said::add);
    }
    runAll();

    assertThat(said).containsOnly(PhraseOutcome.FAILED).hasSize(5);
    assertThat(states).containsExactly(new VoiceState.Ready("one"), new VoiceState.Broken("one"));
  }

  @Test
  void voiceInstalledLater_isFoundWhenLookedForAgain() {
    SystemVoice voice = voice();
    runAll();
    found = List.of(new FakeSpeaker("one"));

    voice.lookAgain(() -> {});
    voice.say("Hold", Locale.ENGLISH, said::add);
    runAll();

    assertThat(said).containsExactly(PhraseOutcome.SPOKEN);
    assertThat(states).containsExactly(new VoiceState.Missing(), new VoiceState.Ready("one"));
  }

  @Test
  void programThatFailed_isTriedAgainWhenLookedForAgain() {
    FakeSpeaker first = new FakeSpeaker("one").failing();
    FakeSpeaker second = new FakeSpeaker("two");
    SystemVoice voice = voice(first, second);
    voice.say("Hold", Locale.ENGLISH, said::add);
    runAll();
    FakeSpeaker mended = new FakeSpeaker("one");
    found = List.of(mended, new FakeSpeaker("two"));

    voice.lookAgain(() -> {});
    voice.say("Halfway", Locale.ENGLISH, said::add);
    runAll();

    assertThat(mended.spoken).containsExactly("Halfway");
    assertThat(second.closed).isTrue();
  }

  @Test
  void voiceThatSpeaks_isNotLookedForAgain() {
    FakeSpeaker speaker = new FakeSpeaker("one");
    SystemVoice voice = voice(speaker);
    runAll();
    found = List.of(new FakeSpeaker("another"));
    List<String> done = new ArrayList<>();

    voice.lookAgain(() -> done.add("done"));
    runAll();

    assertThat(done).containsExactly("done");
    assertThat(speaker.closed).isFalse();
    assertThat(voice.state()).isEqualTo(new VoiceState.Ready("one"));
  }

  @Test
  void phraseCutByAnotherProgram_isNotSpoken() {
    FakeSpeaker speaker = new FakeSpeaker("one");
    speaker.cutByOthers = true;
    SystemVoice voice = voice(speaker);

    voice.say("Hold", Locale.ENGLISH, said::add);
    runAll();

    assertThat(said).containsExactly(PhraseOutcome.SILENCED);
  }

  @Test
  void silence_dropsWhatIsStillToBeSaid() {
    FakeSpeaker speaker = new FakeSpeaker("one");
    SystemVoice voice = voice(speaker);
    voice.say("Hold", Locale.ENGLISH, said::add);

    voice.silence();
    voice.say("Halfway", Locale.ENGLISH, said::add);
    runAll();

    assertThat(said).containsExactly(PhraseOutcome.SILENCED, PhraseOutcome.SPOKEN);
    assertThat(speaker.spoken).containsExactly("Halfway");
  }

  @Test
  void silenceWhileSpeaking_reachesTheProgram() {
    FakeSpeaker speaker = new FakeSpeaker("one");
    SystemVoice voice = voice(speaker);
    speaker.whileSpeaking = voice::silence;

    voice.say("Hold", Locale.ENGLISH, said::add);
    runAll();

    assertThat(speaker.silenced).isOne();
    assertThat(said).containsExactly(PhraseOutcome.SILENCED);
  }

  @Test
  void settings_holdFromTheNextPhraseOn() {
    FakeSpeaker speaker = new FakeSpeaker("one");
    SystemVoice voice = voice(speaker);
    VoiceSettings slow = new VoiceSettings("one", 0.5, 10);

    voice.use(slow);
    voice.say("Hold", Locale.ENGLISH, said::add);
    runAll();

    assertThat(speaker.lastSettings).isEqualTo(slow);
  }

  @Test
  void voiceOfAnotherComputer_leavesTheChoiceToTheSystem() {
    FakeSpeaker speaker = new FakeSpeaker("one");
    SystemVoice voice = voice(speaker);

    voice.use(new VoiceSettings("elsewhere", 0.5, 10));
    voice.say("Hold", Locale.ENGLISH, said::add);
    runAll();

    assertThat(speaker.lastSettings).isEqualTo(new VoiceSettings(null, 0.5, 10));
  }

  @Test
  void phraseInAnotherLanguage_isLeftToAVoiceOfThatLanguage() {
    FakeSpeaker speaker = new FakeSpeaker("one");
    SystemVoice voice = voice(speaker);
    VoiceSettings german = new VoiceSettings("de", 0.5, 10);
    voice.use(german);

    voice.say("Halten", Locale.GERMAN, said::add);
    runAll();
    assertThat(speaker.lastSettings).isEqualTo(german);
    voice.say("Hold", Locale.ENGLISH, said::add);
    runAll();

    assertThat(speaker.lastSettings).isEqualTo(german.withVoice(null));
    assertThat(speaker.languages).containsExactly(Locale.GERMAN, Locale.ENGLISH);
  }

  @Test
  void nothingToSay_isSaidWithoutAProgram() {
    FakeSpeaker speaker = new FakeSpeaker("one");
    SystemVoice voice = voice(speaker);

    voice.say(" \n ", Locale.ENGLISH, said::add);
    runAll();

    assertThat(said).containsExactly(PhraseOutcome.SPOKEN);
    assertThat(speaker.spoken).isEmpty();
  }

  @Test
  void closed_isSilentForGood() {
    FakeSpeaker speaker = new FakeSpeaker("one");
    SystemVoice voice = voice(speaker);
    runAll();

    voice.close();
    voice.say("Hold", Locale.ENGLISH, said::add);
    runAll();

    assertThat(speaker.closed).isTrue();
    assertThat(speaker.spoken).isEmpty();
    assertThat(said).containsExactly(PhraseOutcome.SILENCED);
  }

  @Test
  void executorShutDown_isNoProblem() {
    SystemVoice voice =
        new SystemVoice(
            List::of,
            () -> Locale.ENGLISH,
            task -> {
              throw new RejectedExecutionException();
            },
            states::add);

    voice.say("Hold", Locale.ENGLISH, said::add);

    assertThat(said).containsExactly(PhraseOutcome.SILENCED);
  }

  private SystemVoice voice(FakeSpeaker... speakers) {
    found = List.of(speakers);
    return new SystemVoice(() -> found, () -> Locale.ENGLISH, tasks::add, states::add);
  }

  private void runAll() {
    while (!tasks.isEmpty()) {
      tasks.removeFirst().run();
    }
  }

  /// Speaks in no time.
  private static final class FakeSpeaker implements SpeechEngine {
    private final String name;
    private final List<String> spoken = new ArrayList<>();
    private final List<Locale> languages = new ArrayList<>();
    private Runnable whileSpeaking = () -> {};
    private VoiceSettings lastSettings = VoiceSettings.standard();
    private boolean fails;
    private boolean unreachable;
    private boolean closed;
    private int silenced;
    private boolean cutByOthers;

    FakeSpeaker(String name) {
      this.name = name;
    }

    FakeSpeaker failing() {
      fails = true;
      return this;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public boolean speak(
        String text, Locale language, VoiceSettings settings, BooleanSupplier wanted)
        throws IOException {
      if (closed || !wanted.getAsBoolean()) {
        return false;
      }
      if (fails) {
        throw new IOException("no sound");
      }
      lastSettings = settings;
      languages.add(language);
      spoken.add(text);
      whileSpeaking.run();
      return !cutByOthers;
    }

    @Override
    public void silence() {
      silenced++;
    }

    FakeSpeaker unreachable() {
      unreachable = true;
      return this;
    }

    @Override
    public List<InstalledVoice> voices() throws IOException {
      if (unreachable) {
        throw new IOException("no answer");
      }
      return List.of(
          new InstalledVoice(new VoiceName("de", "German"), "de"),
          new InstalledVoice(new VoiceName(name, name), "en-GB"));
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
