package app.limber.player;

import static app.limber.testing.Stretches.breaths;
import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.hold;
import static app.limber.testing.Stretches.move;
import static app.limber.testing.Stretches.seconds;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.routine.Stretch;
import app.limber.testing.Routines;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The events of a player without interference, and the effect of extending.
class PlayerEventsTest {
  private static final Stretch TILT =
      stretch("tilt").movement(2, move(3), counted(move(3))).build();
  private static final Stretch LEG = stretch("leg").eachSide(6).build();
  private static final List<String> ALL =
      List.of(
          "start GetReady 0 @0",
          "last GetReady 0 @17",
          "start Move 0 @20",
          "start Move 0 @23",
          "rep 1/2 @26",
          "start Move 0 @26",
          "start Move 0 @29",
          "rep 2/2 @32",
          "over 0 @32",
          "start Rest 1 @32",
          "last Rest 1 @39",
          "start GetReady 1 LEFT @42",
          "last GetReady 1 LEFT @49",
          "start Hold 1 LEFT @52",
          "half @67",
          "last Hold 1 LEFT @79",
          "rep 1/1 @82",
          "start SwitchSides 1 RIGHT @82",
          "side RIGHT @82",
          "last SwitchSides 1 RIGHT @85",
          "start Hold 1 RIGHT @88",
          "half @103",
          "last Hold 1 RIGHT @115",
          "rep 1/1 @118",
          "over 1 @118",
          "finished COMPLETED @118");

  private static Timeline of(Stretch... stretches) {
    return Routines.routine(stretches).timeline();
  }

  @Test
  void wholeRoutine_tellsEveryEventInOrderOnce() {
    Play play = Play.at(of(TILT, LEG), 200);

    assertThat(Play.told(play.events)).isEqualTo(ALL);
    assertThat(play.position()).isEqualTo(118);
  }

  @Test
  void onePulseOverEverything_tellsTheSame() {
    Play play = Play.of(of(TILT, LEG), PlayerOptions.rehearsal(100));
    play.does(new PlayerCommand.Start());
    play.time.passSeconds(2);

    List<PlayerEvent> told = play.pulse();

    assertThat(told).hasSize(ALL.size() - 1);
    assertThat(Play.told(play.events)).isEqualTo(ALL);
  }

  @Test
  void pulsesExactlyAtEveryEvent_tellTheSame() {
    Play play = Play.of(of(TILT, LEG));
    play.does(new PlayerCommand.Start());
    for (int second = 0; second < 118; second++) {
      play.time.passSeconds(1);
      play.pulse();
    }

    assertThat(Play.told(play.events)).isEqualTo(ALL);
  }

  @Test
  void pulseAtTheSameTick_tellsNothing() {
    Play play = Play.of(of(TILT, LEG));
    play.does(new PlayerCommand.Start());
    for (int second = 0; second < 120; second++) {
      play.time.passSeconds(1);
      play.pulse();

      assertThat(play.pulse()).isEmpty();
    }
  }

  @Test
  void pulseBeforeStartAndAfterTheEnd_tellsNothing() {
    Play play = Play.of(of(TILT));
    assertThat(play.pass(10)).isEmpty();
    assertThat(play.state()).isInstanceOf(PlayerState.NotStarted.class);
    play.does(new PlayerCommand.Start());
    play.pass(32);
    assertThat(play.state()).isInstanceOf(PlayerState.Finished.class);

    assertThat(play.pass(10)).isEmpty();
  }

  @Test
  void nanosecondBeforeTheEnd_isNotTheEnd() {
    Play play = Play.at(of(TILT), 31);
    play.time.pass(Duration.ofSeconds(1).minusNanos(1));
    assertThat(play.pulse()).isEmpty();
    play.time.pass(Duration.ofNanos(1));

    assertThat(Play.told(play.pulse()))
        .containsExactly("rep 2/2 @32", "over 0 @32", "finished COMPLETED @32");
  }

  @Test
  void shortSegments_haveNoHalfwayAndNoLastSeconds() {
    Timeline timeline =
        Routines.routine(
                stretch("a").eachSide(3).movement(1, hold(9.9), counted(breaths(3))).build(),
                stretch("b").setup(3).movement(1, counted(hold(19.9))).build())
            .rest(3)
            .timeline();

    assertThat(Play.told(Play.at(timeline, 300).events))
        .filteredOn(told -> told.startsWith("half") || told.startsWith("last"))
        .containsExactly("last GetReady 0 LEFT @17", "last Hold 1 @113.7");
  }

  @Test
  void holdsAtTheLimits_areAnnounced() {
    Timeline timeline = of(stretch("a").movement(2, hold(10), counted(hold(20))).build());

    assertThat(Play.told(Play.at(timeline, 300).events))
        .filteredOn(told -> told.startsWith("half") || told.startsWith("last Hold"))
        .containsExactly(
            "last Hold 0 @27",
            "half @40",
            "last Hold 0 @47",
            "last Hold 0 @57",
            "half @70",
            "last Hold 0 @77");
  }

  @Test
  void swapOfNoLength_stillTellsThatTheSideSwitched() {
    Timeline timeline = of(stretch("a").eachSide(0).movement(1, counted(hold(5))).build());

    assertThat(Play.told(Play.at(timeline, 300).events))
        .containsExactly(
            "start GetReady 0 LEFT @0",
            "last GetReady 0 LEFT @17",
            "start Hold 0 LEFT @20",
            "rep 1/1 @25",
            "start Hold 0 RIGHT @25",
            "side RIGHT @25",
            "rep 1/1 @30",
            "over 0 @30",
            "finished COMPLETED @30");
  }

  @Test
  void stretchesWithoutSetupAndRest_followEachOtherAtOnce() {
    Timeline timeline =
        Routines.routine(
                stretch("a").movement(1, counted(hold(5))).build(),
                stretch("b").setup(0).movement(1, counted(move(5))).build())
            .rest(0)
            .timeline();

    assertThat(Play.told(Play.at(timeline, 300).events))
        .endsWith(
            "start Hold 0 @20",
            "rep 1/1 @25",
            "over 0 @25",
            "start Move 1 @25",
            "rep 1/1 @30",
            "over 1 @30",
            "finished COMPLETED @30");
  }

  @Test
  void holdExtendedAfterItsHalf_hasNoSecondHalf() {
    Play play = Play.at(of(LEG), 20 + 16);
    play.does(new PlayerCommand.Extend());

    assertThat(Play.told(play.pass(24))).doesNotContain("half @40").contains("rep 1/1 @60");
  }

  @Test
  void holdExtendedExactlyAtItsHalf_hasNoSecondHalf() {
    Play play = Play.at(of(LEG), 20 + 15);
    play.does(new PlayerCommand.Extend());

    assertThat(Play.told(play.pass(24))).containsExactly("last Hold 0 LEFT @57");
  }

  @Test
  void holdExtendedBeforeItsHalf_hasItsHalfLater() {
    Play play = Play.at(of(LEG), 20 + 14);
    play.does(new PlayerCommand.Extend());

    assertThat(Play.told(play.pass(26)))
        .containsExactly(
            "half @40",
            "last Hold 0 LEFT @57",
            "rep 1/1 @60",
            "start SwitchSides 0 RIGHT @60",
            "side RIGHT @60");
  }

  @Test
  void shortHoldExtendedToALongOne_hasItsHalfIfThatLiesAhead() {
    Timeline timeline = of(stretch("a").movement(1, counted(hold(15))).build());
    Play ahead = Play.at(timeline, 20 + 10);
    Play behind = Play.at(timeline, 20 + 14);
    ahead.does(new PlayerCommand.Extend());
    behind.does(new PlayerCommand.Extend());

    assertThat(Play.told(ahead.pass(10))).containsExactly("half @32.5");
    assertThat(Play.told(behind.pass(7))).isEmpty();
  }

  @Test
  void holdExtendedInItsLastSeconds_announcesTheNewEndToo() {
    Play play = Play.at(of(LEG), 20 + 28);
    play.does(new PlayerCommand.Extend());

    assertThat(Play.told(play.pass(12)))
        .startsWith("last Hold 0 LEFT @57", "rep 1/1 @60")
        .filteredOn(told -> told.startsWith("last"))
        .hasSize(1);
  }

  @Test
  void everythingExtendable_announcesItsNewEndAgainButNoEndTwice() {
    Timeline timeline = of(LEG, TILT);
    Play play = Play.of(timeline);
    play.does(new PlayerCommand.Start());
    for (int step = 0; step < 1000; step++) {
      play.pass(0.5);
      if (step % 37 == 0) {
        play.does(new PlayerCommand.Extend());
      }
    }

    assertThat(play.state()).isInstanceOf(PlayerState.Finished.class);
    assertThat(play.events)
        .filteredOn(PlayerEvent.LastSeconds.class::isInstance)
        .extracting(PlayerEvent::at)
        .doesNotHaveDuplicates()
        .containsAll(
            play.timeline().segments().stream()
                .filter(s -> Moments.lastSeconds(s).size() == 3)
                .map(segment -> segment.end().minusSeconds(3))
                .toList());
  }

  @Test
  void repetitionsAdded_areCountedOfTheNewNumber() {
    Play play = Play.at(of(TILT), 21);
    play.does(new PlayerCommand.Extend());

    assertThat(Play.told(play.pass(30)))
        .filteredOn(told -> told.startsWith("rep"))
        .containsExactly("rep 1/4 @26", "rep 2/4 @32", "rep 3/4 @38", "rep 4/4 @44");
  }

  @Test
  void tenHoursOfRandomPulses_doNotDrift() {
    Timeline timeline =
        Routines.routine()
            .step(stretch("long").movement(200, move(2.3), counted(hold(180))).build())
            .timeline();
    Play play = Play.of(timeline);
    play.does(new PlayerCommand.Start());
    Random random = new Random(7);
    Duration passed = Duration.ZERO;
    while (passed.compareTo(Duration.ofHours(10)) < 0) {
      Duration step = Duration.ofNanos(random.nextLong(2_000_000_000L));
      passed = passed.plus(step);
      play.time.pass(step);
      play.player.pulse();

      assertThat(play.player.snapshot().position()).isEqualTo(passed);
    }
    assertThat(play.player.snapshot().active()).isEqualTo(passed);
    assertThat(timeline.total()).isGreaterThan(passed);
  }

  @Test
  void rehearsalForTenHours_doesNotDrift() {
    Timeline timeline =
        Routines.routine()
            .step(stretch("long").movement(999, counted(hold(600))).build())
            .timeline();
    Play play = Play.of(timeline, PlayerOptions.rehearsal(7.3));
    play.does(new PlayerCommand.Start());
    Random random = new Random(8);
    Duration passed = Duration.ZERO;
    while (passed.compareTo(Duration.ofHours(10)) < 0) {
      Duration step = Duration.ofNanos(random.nextLong(2_000_000_000L));
      passed = passed.plus(step);
      play.time.pass(step);
      play.player.pulse();
    }

    assertThat(play.player.snapshot().position())
        .isCloseTo(Duration.ofNanos(Math.round(passed.toNanos() * 7.3)), Duration.ofNanos(100));
  }

  @Test
  void snapshot_tellsWhereThePlayerIs() {
    PlayerSnapshot snapshot = Play.at(of(TILT, LEG), 60).player.snapshot();

    assertThat(snapshot.index()).isEqualTo(7);
    assertThat(snapshot.segment()).isInstanceOf(Segment.Hold.class);
    assertThat(snapshot.stretch().stretch()).isEqualTo(LEG);
    assertThat(snapshot.elapsed()).isEqualTo(seconds(8));
    assertThat(snapshot.segmentLeft()).isEqualTo(seconds(22));
    assertThat(snapshot.left()).isEqualTo(seconds(58));
    assertThat(snapshot.active()).isEqualTo(seconds(60));
  }
}
