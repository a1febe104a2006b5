package app.limber.cli.console;

import static app.limber.testing.Routines.routine;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cue.CueLevel;
import app.limber.practice.preferences.Settings;
import app.limber.practice.program.Key;
import app.limber.routine.Stretch;
import app.limber.testing.Routines;
import app.limber.testing.SavedSettings;
import app.limber.testing.Stretches;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which leg does what, how to change legs, and how to come out of a stretch: printed for those who
/// hear no voice, on a screen as well as in a pipe.
class ConsoleWayOutTest {
  private static final String TO_GET_UP = "Roll onto your side, and push up to sitting";

  @TempDir Path folder;

  private static Stretches.Builder edge() {
    return stretch("edge")
        .eachSide(5)
        .sideSay("Your left leg hangs.", "Your right leg hangs.")
        .switchSay("Hug both knees.")
        .endSay("Draw the hanging leg up.")
        .closeSay("Draw it up, and sit on the edge.");
  }

  private static final Stretch ROCK = stretch("rock").endSay("Let your back settle.").build();

  /// Set-up 20 s and two holds of 30 s with 5 s between, rest 10 s, set-up 10 s and a hold of 30 s.
  private static Routines.Builder edgeFirst() {
    return routine(edge().build(), ROCK);
  }

  private static Routines.Builder edgeLast() {
    return routine(ROCK, edge().close(20).build());
  }

  private ConsoleStage pipe(Routines.Builder routine) {
    return ConsoleStage.pipe(folder, routine).safetyRead().begin();
  }

  private ConsoleStage screen(Routines.Builder routine) {
    return ConsoleStage.terminal(folder, routine).safetyRead().begin();
  }

  @Test
  void firstSide_isNamedAndThenSaidWhatItDoes() {
    assertThat(pipe(edgeFirst()).out())
        .endsWith(
            """
            Get ready, 20 seconds. The left leg first.
               Your left leg hangs.
            """);
  }

  @Test
  void firstSide_withoutASetUp_isSaidToo() {
    Stretch sudden = edge().setup(0).build();
    Settings settings = Settings.standard().withSafetyRead();
    // Nobody introduces a stretch, so no time is added for it.
    SavedSettings.in(folder, settings.with(settings.sound().withLevel(CueLevel.TONES)));
    ConsoleStage stage = ConsoleStage.pipe(folder, routine(ROCK, sudden).rest(0)).begin();

    assertThat(stage.pass(51).out())
        .endsWith(
            """
            Hold, left leg, 30 seconds.
               Your left leg hangs.
            """);
  }

  @Test
  void changeOfLegs_isSaidInTheSwap() {
    assertThat(pipe(edgeFirst()).pass(51).out())
        .endsWith(
            """
            Switch legs, 5 seconds. Next: right leg.
               Hug both knees.
               Your right leg hangs.
            """);
  }

  @Test
  void changeOfLegs_thatTakesNoTime_isSaidWithTheOtherLeg() {
    assertThat(pipe(routine(edge().eachSide(0).build())).pass(51).out())
        .endsWith(
            """
            Hold, right leg, 30 seconds.
               Hug both knees.
               Your right leg hangs.
            """);
  }

  @Test
  void changeOfLegs_withoutItsOwnWords_isTheWayOut() {
    Stretch plain = stretch("plain").eachSide(5).endSay("Set the foot down.").build();

    assertThat(pipe(routine(plain)).pass(51).out())
        .endsWith("Next: right leg.\n   Set the foot down.\n");
  }

  @Test
  void rest_beginsWithTheWayOut() {
    assertThat(pipe(edgeFirst()).pass(86).out())
        .endsWith(
            """
            Draw the hanging leg up.
            Rest, 10 seconds. Next: Stretch rock.
            """);
  }

  @Test
  void nextStretch_withoutARest_beginsWithTheWayOut() {
    assertThat(pipe(edgeFirst().rest(0)).pass(86).out())
        .contains("Draw the hanging leg up.\n\n2 of 2: Stretch rock.");
  }

  @Test
  void close_saysHowToGetUp() {
    assertThat(pipe(edgeLast()).pass(136).out())
        .endsWith(
            """
            Get up slowly, 20 seconds.
               Draw it up, and sit on the edge.
            """)
        .doesNotContain("Draw the hanging leg up.");
  }

  @Test
  void close_ofAStretchWithoutItsOwnWords_saysTheWayOutAndHowToGetUp() {
    assertThat(pipe(routine(stretch("rock").endSay("Settle.").close(20).build())).pass(51).out())
        .contains("Get up slowly, 20 seconds.\n   Settle.\n   " + TO_GET_UP);
  }

  @Test
  void end_withoutTimeToGetUp_saysHowOnce() {
    assertThat(pipe(routine(ROCK)).pass(51).out())
        .containsOnlyOnce("   Let your back settle.\n   " + TO_GET_UP);
  }

  @Test
  void screen_showsThemToo() {
    ConsoleStage stage = screen(edgeLast()).pass(136);

    assertThat(stage.out())
        .containsSubsequence(
            "Let your back settle.",
            "   Your left leg hangs.",
            "   Hug both knees.",
            "   Your right leg hangs.",
            "   Draw it up, and sit on the edge.");
    assertThat(stage.moving()).contains("Get up slowly");
  }

  @Test
  void skip_outOfAMovement_saysTheWayOutBeforeTheNextStretch() {
    assertThat(screen(edgeFirst()).pass(25).type("n").out())
        .containsOnlyOnce("Draw the hanging leg up.")
        .containsSubsequence("Draw the hanging leg up.", "2 of 2: Stretch rock.");
  }

  @Test
  void skip_outOfASwap_saysTheWayOut() {
    assertThat(screen(edgeFirst()).pass(52).type("n").out())
        .containsSubsequence("Draw the hanging leg up.", "2 of 2: Stretch rock.");
  }

  @Test
  void skip_whilePaused_saysTheWayOut() {
    assertThat(screen(edgeFirst()).pass(25).type(" ").type("n").out())
        .containsSubsequence("Draw the hanging leg up.", "2 of 2: Stretch rock.");
  }

  @Test
  void skip_whileItWaitsForReady_saysTheWayOut() {
    assertThat(screen(routine(edge().readyAlways().build(), ROCK)).pass(25).type("n").out())
        .containsSubsequence("Draw the hanging leg up.", "2 of 2: Stretch rock.");
  }

  @Test
  void skip_beforeTheMovement_hasNothingToComeOutOf() {
    assertThat(screen(edgeFirst()).pass(5).type("n").out())
        .contains("2 of 2: Stretch rock.")
        .doesNotContain("Draw the hanging leg up.");
  }

  @Test
  void skipOfARest_saysTheWayOutOnce() {
    assertThat(screen(edgeFirst()).pass(88).type("n").out())
        .containsOnlyOnce("Draw the hanging leg up.")
        .contains("2 of 2: Stretch rock.");
  }

  @Test
  void skipOutOfTheLastMovement_saysHowToGetUp() {
    assertThat(screen(edgeLast()).pass(75).type("n").out())
        .containsSubsequence("Draw it up, and sit on the edge.", "Skipped. Backspace takes");
  }

  @Test
  void skipThatIsTakenBack_saysTheWayOutAtTheEndAgain() {
    ConsoleStage stage = screen(edgeFirst()).pass(60).type("n").press(Key.Named.BACKSPACE);

    assertThat(stage.pass(35).out().split("Draw the hanging leg up\\.", -1)).hasSize(3);
  }

  @Test
  void back_outOfAMovement_saysTheWayOutBeforeTheStretchBeginsAgain() {
    assertThat(screen(edgeLast()).pass(75).type("b").out())
        .containsSubsequence(
            "2 of 2: Stretch edge.", "Draw the hanging leg up.", "2 of 2: Stretch edge.");
  }
}
