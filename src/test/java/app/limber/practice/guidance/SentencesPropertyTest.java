package app.limber.practice.guidance;

import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.hold;
import static app.limber.testing.Stretches.move;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cue.Tone;
import app.limber.player.PlayerCommand;
import app.limber.player.PlayerState;
import app.limber.player.Timeline;
import app.limber.player.TimelineOptions;
import app.limber.testing.Routines;
import app.limber.testing.Stretches;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing is said twice and nothing is lost, whatever the user does meanwhile.
@Timeout(60)
class SentencesPropertyTest extends GuidedPlay {
  private static final List<String> CAUTIONS =
      List.of(
          "Stop if it hurts anywhere in the back.",
          "Never force the knee over the foot.",
          "Keep the neck long and easy.");
  private static final List<String> INSTRUCTIONS =
      List.of("Let the knees fall to one side.", "Lift the hips a little.", "Reach over the head.");
  private static final Routines.Builder ROUTINE =
      Routines.routine(
          told("one", 0).movement(1, counted(hold(30))).build(),
          told("two", 1).movement(3, counted(move(4))).build(),
          told("three", 2).movement(1, counted(hold(24))).build());
  private static final Timeline THREE = ROUTINE.timeline();
  private static final Duration INTRODUCTION = Duration.ofSeconds(30);

  /// The same for someone who does not know the stretches.
  private static final Timeline THREE_NEW =
      ROUTINE.timeline(
          TimelineOptions.standard()
              .withIntroductions(
                  Map.of("one", INTRODUCTION, "two", INTRODUCTION, "three", INTRODUCTION)));

  private static Stretches.Builder told(String id, int number) {
    return stretch(id).explain(INSTRUCTIONS.get(number)).caution("c", CAUTIONS.get(number));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 200, 300, 400})
  void anyExtensionsPacesAndPauses_everyCautionIsHeardWholeOnce(int firstSeed) {
    for (int seed = firstSeed; seed < firstSeed + 12; seed++) {
      new SentencesPropertyTest().playAtRandom(seed);
    }
  }

  /// An instruction whose time comes while the voice is muted is not said later, but never twice.
  @ParameterizedTest
  @ValueSource(ints = {0, 100, 200, 300, 400})
  void anyPausesMutesMoreTimeAndSkips_everyInstructionIsHeardWholeOnce(int firstSeed) {
    for (int seed = firstSeed; seed < firstSeed + 12; seed++) {
      new SentencesPropertyTest().instructAtRandom(seed, false);
      new SentencesPropertyTest().instructAtRandom(seed, true);
    }
  }

  private void instructAtRandom(int seed, boolean mutes) {
    Random random = new Random(seed);
    Set<Integer> skipped = new HashSet<>();
    play(THREE_NEW);
    while (player.snapshot().state().isUnderway()) {
      pass(0.05 + random.nextDouble(7));
      switch (random.nextInt(8)) {
        case 0, 1 -> perform(new PlayerCommand.Extend());
        case 2 -> perform(new PlayerCommand.PaceStep(random.nextBoolean() ? 1 : -1));
        case 3 -> {
          skipped.add(player.snapshot().timeline().at(player.snapshot().position()).item());
          perform(new PlayerCommand.Next());
        }
        case 4 -> {
          mute(mutes);
          pass(random.nextDouble(3));
          mute(false);
        }
        default -> {
          perform(new PlayerCommand.Pause());
          pass(random.nextDouble(5));
          perform(new PlayerCommand.Resume());
        }
      }
    }
    for (int item = 0; item < INSTRUCTIONS.size(); item++) {
      assertThat(whole(INSTRUCTIONS.get(item)))
          .as("instruction %d, seed %d, mutes %s, %s", item, seed, mutes, heard)
          .isBetween(mutes || skipped.contains(item) ? 0L : 1L, 1L);
    }
  }

  @Test
  void moreTimeInASetUp_repeatsNoCaution() {
    play();
    passUntilHeard(CAUTIONS.get(0));

    perform(new PlayerCommand.Extend());
    perform(new PlayerCommand.Extend());
    pass(60);

    assertThat(whole(CAUTIONS.get(0))).isOne();
  }

  @Test
  void pauseInTheMiddleOfACaution_saysItAgainWhole() {
    play();
    passUntilHeard(CAUTIONS.get(0));
    pass(0.5);

    perform(new PlayerCommand.Pause());
    assertThat(whole(CAUTIONS.get(0))).isZero();
    pass(30);
    perform(new PlayerCommand.Resume());
    pass(20);

    assertThat(whole(CAUTIONS.get(0))).isOne();
  }

  @Test
  void muteInTheMiddleOfACaution_saysItAgainWhole() {
    play();
    passUntilHeard(CAUTIONS.get(0));
    pass(0.5);

    mute(true);
    pass(1);
    mute(false);
    pass(10);

    assertThat(whole(CAUTIONS.get(0))).isOne();
  }

  @Test
  void muteOverACaution_saysItOnReturnEvenInTheMovement() {
    mutedWhile(CAUTIONS.get(0));
    pass(10);

    assertThat(whole(CAUTIONS.get(0))).isOne();
  }

  private void mutedWhile(String caution) {
    play();
    mute(true);
    Duration inTheMovement = THREE.movementOf(0).plusSeconds(2);
    for (int i = 0; i < 1000 && player.snapshot().position().compareTo(inTheMovement) < 0; i++) {
      pass(0.1);
    }
    assertThat(heard).noneMatch(line -> line.endsWith(caution));
    mute(false);
  }

  @Test
  void moreTimeAfterHalfway_saysHalfwayOnce() {
    play();
    passUntilHeard(WORDS.text("cue.halfway"));

    perform(new PlayerCommand.Extend());
    perform(new PlayerCommand.Extend());
    pass(30);

    assertThat(whole(WORDS.text("cue.halfway"))).isOne();
  }

  @Test
  void backIntoAStretch_saysItsCautionAgain() {
    play();
    passUntilHeard(CAUTIONS.get(0));
    pass(15);

    perform(new PlayerCommand.Back());
    pass(25);

    assertThat(whole(CAUTIONS.get(0))).isEqualTo(2);
  }

  /// Who goes back hears a caution again; nobody hears it twice in one visit.
  @ParameterizedTest
  @ValueSource(ints = {0, 100, 200})
  void anyJumps_noCautionIsHeardOftenerThanItsStretchIsBegun(int firstSeed) {
    for (int seed = firstSeed; seed < firstSeed + 10; seed++) {
      new SentencesPropertyTest().jumpAtRandom(seed);
    }
  }

  private void jumpAtRandom(int seed) {
    Random random = new Random(seed);
    play();
    int jumps = 0;
    for (int i = 0; i < 25 && player.snapshot().state().isUnderway(); i++) {
      pass(0.05 + random.nextDouble(12));
      switch (random.nextInt(6)) {
        case 0, 1 -> {
          perform(new PlayerCommand.Back());
          jumps++;
        }
        case 2 -> {
          perform(new PlayerCommand.Next());
          jumps++;
        }
        case 3 -> perform(new PlayerCommand.TakeBack());
        case 4 -> perform(new PlayerCommand.Extend());
        default -> {
          perform(new PlayerCommand.Pause());
          pass(random.nextDouble(4));
          perform(new PlayerCommand.Resume());
        }
      }
    }
    for (String caution : CAUTIONS) {
      assertThat(whole(caution))
          .as("%s, seed %d, %s", caution, seed, heard)
          .isLessThanOrEqualTo(1L + jumps);
    }
  }

  private void playAtRandom(int seed) {
    Random random = new Random(seed);
    play();
    for (int i = 0; i < 30; i++) {
      pass(0.05 + random.nextDouble(9));
      switch (random.nextInt(6)) {
        case 0, 1 -> perform(new PlayerCommand.Extend());
        case 2 -> perform(new PlayerCommand.PaceStep(random.nextBoolean() ? 1 : -1));
        case 3, 4 -> {
          perform(new PlayerCommand.Pause());
          pass(random.nextDouble(5));
          perform(new PlayerCommand.Resume());
        }
        default -> {
          // Shorter than any movement, so that the caution still concerns what is played.
          mute(true);
          pass(random.nextDouble(3));
          mute(false);
        }
      }
    }
    for (int i = 0; i < 200 && !(player.snapshot().state() instanceof PlayerState.Finished); i++) {
      pass(5);
    }
    pass(10);
    for (String caution : CAUTIONS) {
      assertThat(whole(caution)).as("%s, seed %d, %s", caution, seed, heard).isOne();
    }
    assertThat(whole(WORDS.text("cue.halfway")))
        .as("halfway, seed %d, %s", seed, heard)
        .isLessThanOrEqualTo(2);
  }

  /// How often a text was spoken to its end.
  private long whole(String text) {
    long count = 0;
    List<String> spoken = heard.stream().filter(line -> !isTone(line)).toList();
    for (int i = 0; i < spoken.size(); i++) {
      boolean cut = i + 1 < spoken.size() && spoken.get(i + 1).endsWith("(silence)");
      if (spoken.get(i).endsWith(" " + text) && !cut) {
        count++;
      }
    }
    return count;
  }

  private static boolean isTone(String line) {
    String words = line.substring(line.indexOf(' ') + 1);
    return List.of(Tone.values()).stream().anyMatch(tone -> tone.name().equals(words));
  }

  private void mute(boolean muted) {
    guidance.mute(muted);
    scheduler.runDue();
  }

  private void passUntilHeard(String text) {
    for (int i = 0; i < 20_000; i++) {
      if (heard.stream().anyMatch(line -> line.endsWith(" " + text))) {
        return;
      }
      pass(0.05);
    }
    throw new AssertionError(text + " was not heard: " + heard);
  }

  private void play() {
    play(THREE);
  }

  /// In coarse steps, since these tests play for hours.
  @Override
  void pass(double seconds) {
    step(Math.max(1, Math.round(seconds * 20)), 0.05, 1);
  }
}
