package app.limber.practice.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.testing.ManualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PhraseQueueTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final ManualTime time = new ManualTime();
  private final List<String> heard = new ArrayList<>();
  private final List<Duration> times = new ArrayList<>();
  private final FakeVoice voice = new FakeVoice(time, heard).rate(10);
  private final PhraseQueue queue =
      new PhraseQueue(
          voice,
          text -> Locale.ENGLISH,
          time,
          Runnable::run,
          new PhraseQueue.Listener() {
            @Override
            public void spoken(String text, Duration duration) {
              times.add(duration);
            }

            @Override
            public void changed() {}
          });

  @Test
  void freeVoice_speaksAtOnceAndItsTimeIsTold() {
    queue.say("ten chars!", SECOND);
    pass(1);

    assertThat(heard).containsExactly("0.0 ten chars!");
    assertThat(times).containsExactly(SECOND);
  }

  @Test
  void whileSpeaking_theNewestShortCueWaits() {
    queue.say("ten chars!", SECOND);
    queue.say("older", SECOND);
    queue.say("newer", SECOND);
    pass(1);

    assertThat(heard).containsExactly("0.0 ten chars!", "1.0 newer");
  }

  @Test
  void shortCueThatIsLate_isDropped() {
    queue.say("twenty characters ok", SECOND);
    queue.say("late", SECOND);
    pass(2);

    assertThat(heard).hasSize(1);
  }

  @Test
  void setUpTexts_keepTheirOrderAndComeBeforeShortCues() {
    queue.say("ten chars!", SECOND);
    queue.say("short", Duration.ofSeconds(9));
    queue.sayInOrder("first");
    queue.sayInOrder("second");
    pass(3);

    assertThat(heard).containsExactly("0.0 ten chars!", "1.0 first", "1.5 second", "2.1 short");
  }

  @Test
  void setUpTexts_areAwaitedUntilTheLastIsSaid() {
    queue.sayInOrder("first");
    queue.sayInOrder("second");
    pass(0.5);
    assertThat(queue.isAwaited()).isTrue();
    pass(0.6);

    assertThat(queue.isAwaited()).isFalse();
  }

  @Test
  void droppedSetUp_isNotSaidAndTheRunningPhraseIsNotCut() {
    queue.sayInOrder("first");
    queue.sayInOrder("second");
    queue.dropAwaited(_ -> false);
    pass(2);

    assertThat(heard).containsExactly("0.0 first");
  }

  @Test
  void silence_cutsAndForgetsEverything() {
    queue.sayInOrder("first");
    queue.sayInOrder("second");
    queue.say("short", SECOND);
    queue.silence();
    pass(2);

    assertThat(heard).containsExactly("0.0 first", "0.0 (silence)");
    assertThat(queue.isAwaited()).isFalse();
  }

  @Test
  void afterSilence_theNextPhraseIsSaidAtOnce() {
    queue.say("ten chars!", SECOND);
    queue.silence();
    queue.say("after", SECOND);
    pass(1);

    assertThat(heard).containsExactly("0.0 ten chars!", "0.0 (silence)", "0.0 after");
  }

  private void pass(double seconds) {
    for (int i = 0; i < Math.round(seconds * 100); i++) {
      time.passSeconds(0.01);
      voice.runDue();
    }
  }
}
