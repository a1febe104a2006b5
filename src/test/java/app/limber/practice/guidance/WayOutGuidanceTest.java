package app.limber.practice.guidance;

import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.hold;
import static app.limber.testing.Stretches.move;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.player.PlayerCommand;
import app.limber.player.PlayerCommand.StopReason;
import app.limber.player.Timeline;
import app.limber.testing.Routines;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How to come out of a stretch is said whole, once, before anything else, whatever the user does.
class WayOutGuidanceTest extends GuidedPlay {
  private static final String OUT = "Leg up first.";

  @Test
  void next_outOfAMovement_saysHowToComeOutFirst() {
    playUntil(22);

    perform(new PlayerCommand.Next());
    pass(3);

    assertThat(words()).startsWith("Leg up first.", "Next: Stretch two.");
  }

  @Test
  void sessionLeftInAStretchWithAWayOut_saysThatBeforeGettingUp() {
    playUntil(22);

    perform(new PlayerCommand.Stop(StopReason.LATER));
    pass(15);

    assertThat(words()).containsExactly("Leg up first.", WORDS.text("cue.close.on-back"));
  }

  @Test
  void next_beforeTheMovement_hasNothingToComeOutOf() {
    playUntil(5);

    perform(new PlayerCommand.Next());
    pass(3);

    assertThat(words()).doesNotContain("Leg up first.");
  }

  @Test
  void nextTwiceAtOnce_saysTheWayOutOfTheFirstStretch() {
    playUntil(22);
    perform(new PlayerCommand.Next());
    pass(0.5);
    heard.clear();

    perform(new PlayerCommand.Next());
    pass(3);

    assertThat(words()).startsWith("(silence)", OUT, "Next: Stretch three.");
  }

  @Test
  void nextTwiceAtOnceWhilePaused_saysTheWayOutOfTheFirstStretch() {
    playUntil(22);
    perform(new PlayerCommand.Next());
    pass(0.5);
    perform(new PlayerCommand.Pause());
    heard.clear();

    perform(new PlayerCommand.Next());
    perform(new PlayerCommand.Resume());
    pass(6);

    assertThat(words()).contains(OUT);
  }

  @Test
  void nextThenTakenBack_saysNoWayOut() {
    playUntil(22);
    perform(new PlayerCommand.Next());
    pass(0.5);
    heard.clear();

    perform(new PlayerCommand.TakeBack());
    pass(6);

    assertThat(words()).doesNotContain(OUT);
  }

  @Test
  void restSkippedInItsFirstWords_saysTheWayOutFirst() {
    playUntil(38.5);

    perform(new PlayerCommand.Next());
    pass(3);

    assertThat(words()).startsWith("(silence)", OUT, "Next: Stretch two.");
  }

  @Test
  void restSkippedAfterItsFirstWords_doesNotRepeatThem() {
    playUntil(42);

    perform(new PlayerCommand.Next());
    pass(3);

    assertThat(words()).doesNotContain(OUT);
  }

  @ParameterizedTest
  @ValueSource(doubles = {24, 38.5})
  void backToTheSetUp_inAMovementOrTheFirstWordsAfterIt_saysTheWayOutFirst(double seconds) {
    playUntil(seconds);

    perform(new PlayerCommand.Back());
    pass(4);

    assertThat(words().stream().filter(text -> !text.equals("(silence)")))
        .startsWith(OUT, WORDS.text("cue.opening.short"));
  }

  @Test
  void backTakenBack_saysNoWayOut() {
    play(withWayOut());
    pass(24);
    perform(new PlayerCommand.Back());
    pass(0.5);
    heard.clear();

    perform(new PlayerCommand.TakeBack());
    pass(6);

    assertThat(words()).doesNotContain(OUT);
  }

  @Test
  void pauseInTheFirstWordsOfARest_repeatsThem() {
    playUntil(38.5);

    perform(new PlayerCommand.Pause());
    pass(5);
    perform(new PlayerCommand.Resume());
    pass(12);

    assertThat(words())
        .containsSubsequence("Rest. Next: Stretch two.", "Rest. " + OUT, "Next: Stretch two.");
  }

  @Test
  void pauseInTheWordsOfGettingUp_repeatsThem() {
    Timeline timeline = Routines.routine(stretch("one").close(20).build()).timeline();
    play(timeline);
    String gettingUp = WORDS.text("cue.done-and-close", WORDS.text("cue.close.on-back"));
    pass(timeline.total().toMillis() / 1e3 - 19);
    assertThat(words().getLast()).isEqualTo(gettingUp);
    heard.clear();

    perform(new PlayerCommand.Pause());
    pass(5);
    perform(new PlayerCommand.Resume());
    pass(12);

    assertThat(words()).containsOnlyOnce(gettingUp);
  }

  @Test
  void withoutARest_theWayOutIsSaidAsTheStretchEndsAlsoByAVoiceOfAnotherRate() {
    voice.rate(9);
    play(withWayOut(0));

    pass(60);

    assertThat(words()).containsSubsequence(OUT, "Next: Stretch two.").containsOnlyOnce(OUT);
  }

  @Test
  void withoutARest_nextSaysTheWayOutOnce() {
    play(withWayOut(0));
    pass(22);
    heard.clear();

    perform(new PlayerCommand.Next());
    pass(90);

    assertThat(words()).startsWith(OUT, "Next: Stretch two.").containsOnlyOnce(OUT);
  }

  private static Timeline withWayOut() {
    return withWayOut(10);
  }

  private static Timeline withWayOut(double rest) {
    return Routines.routine(
            stretch("one").movement(3, move(3), counted(move(3))).endSay(OUT).build(),
            stretch("two").movement(2, counted(hold(20))).build(),
            stretch("three").movement(2, counted(hold(20))).build())
        .rest(rest)
        .timeline();
  }

  /// Plays the routine with a way out, and forgets what was heard up to an offset in seconds.
  private void playUntil(double seconds) {
    play(withWayOut());
    pass(seconds);
    heard.clear();
  }

  private List<String> words() {
    return heard.stream().map(GuidedPlay::words).toList();
  }
}
