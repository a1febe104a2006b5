package app.limber.player;

import static app.limber.testing.Stretches.seconds;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.player.PlayerCommand.StopReason;
import app.limber.testing.ManualTime;
import app.limber.testing.Routines;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Gaps between two pulses, as when the computer slept.
class PlayerSuspendTest {
  private static final Timeline TIMELINE =
      Routines.routine(stretch("a").build(), stretch("b").build()).timeline();
  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final Duration GAP = LIMIT.plusNanos(1);

  /// The ways in which a gap can show: on either clock, or on both.
  static Stream<Named<BiConsumer<ManualTime, Duration>>> clocks() {
    return Stream.of(
        Named.of("monotonic", ManualTime::tick),
        Named.of("wall", ManualTime::sleep),
        Named.of("both", ManualTime::pass));
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void gapOfMoreThanTwoSeconds_pausesAtTheMomentBefore(BiConsumer<ManualTime, Duration> clock) {
    Play play = Play.at(TIMELINE, 30);
    clock.accept(play.time, GAP);

    assertThat(Play.told(play.pulse())).containsExactly("paused SUSPENDED @30");
    assertThat(play.state()).isEqualTo(new PlayerState.Paused(PauseReason.SUSPENDED));
    assertThat(play.player.snapshot().active()).isEqualTo(seconds(30));
  }

  @Test
  void gapOfTwoSeconds_isPlayed() {
    Play play = Play.at(TIMELINE, 30);
    play.time.pass(LIMIT);
    play.pulse();

    assertThat(play.position()).isEqualTo(32);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 20, 49, 50, 60, 70, 99})
  void gapAtABoundary_pausesThereAndGoesOnWithoutTellingItTwice(double position) {
    Play slept = Play.at(TIMELINE, position);
    slept.time.pass(Duration.ofHours(9));
    slept.pulse();
    slept.does(new PlayerCommand.Resume());
    slept.pass(3 + 100);
    Play awake = Play.at(TIMELINE, 100);

    assertThat(Play.told(slept.events))
        .contains("paused SUSPENDED @%d".formatted((int) position))
        .filteredOn(told -> !told.startsWith("paused") && !told.startsWith("resumed"))
        .isEqualTo(Play.told(awake.events));
    assertThat(slept.player.snapshot().active()).isEqualTo(seconds(100));
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void gapInTheLeadIn_pausesAgainAndTheNextLeadInIsWhole(BiConsumer<ManualTime, Duration> clock) {
    Play play = Play.at(TIMELINE, 30);
    play.does(new PlayerCommand.Pause());
    play.does(new PlayerCommand.Resume());
    play.pass(2);
    clock.accept(play.time, GAP);
    assertThat(Play.told(play.pulse())).containsExactly("paused SUSPENDED @30");
    play.does(new PlayerCommand.Resume());

    assertThat(play.state()).isEqualTo(new PlayerState.LeadIn(seconds(3)));
    assertThat(play.pass(2.9)).isEmpty();
    assertThat(Play.told(play.pass(0.1))).containsExactly("resumed @30");
  }

  @Test
  void gapWhileNothingRuns_tellsNothing() {
    Play notStarted = Play.of(TIMELINE);
    Play paused = Play.at(TIMELINE, 30);
    paused.does(new PlayerCommand.Pause());
    Play finished = Play.at(TIMELINE, 100);
    for (Play play : new Play[] {notStarted, paused, finished}) {
      PlayerState before = play.state();
      play.time.pass(Duration.ofHours(1));

      assertThat(play.pulse()).isEmpty();
      assertThat(play.state()).isEqualTo(before);
    }
  }

  @Test
  void startLongAfterThePlayerWasMade_isNoGap() {
    Play play = Play.of(TIMELINE);
    play.time.pass(Duration.ofHours(1));
    play.does(new PlayerCommand.Start());
    play.pass(1);

    assertThat(play.position()).isEqualTo(1);
  }

  @Test
  void wallClockSetBack_changesNothing() {
    Play play = Play.at(TIMELINE, 30);
    play.time.setWall(ManualTime.START.minus(Duration.ofDays(400)));
    assertThat(play.pulse()).isEmpty();
    play.pass(5);

    assertThat(play.position()).isEqualTo(35);
  }

  @Test
  void sleepWithTheWallClockSetBackInIt_isSeenOnTheMonotonicOne() {
    Play play = Play.at(TIMELINE, 30);
    play.time.tick(Duration.ofMinutes(5));
    play.time.setWall(ManualTime.START);

    assertThat(Play.told(play.pulse())).containsExactly("paused SUSPENDED @30");
  }

  @Test
  void pauseAfterAGap_pausesOnceAtTheMomentBefore() {
    Play play = Play.at(TIMELINE, 30);
    play.time.pass(GAP);

    assertThat(Play.told(play.does(new PlayerCommand.Pause())))
        .containsExactly("paused SUSPENDED @30");
  }

  @Test
  void nextAfterAGap_movesAndStaysPaused() {
    Play play = Play.at(TIMELINE, 30);
    play.time.pass(GAP);

    assertThat(Play.told(play.does(new PlayerCommand.Next())))
        .containsExactly("paused SUSPENDED @30", "over 0 @30", "start GetReady 1 @60");
    assertThat(play.state()).isInstanceOf(PlayerState.Paused.class);
  }

  @Test
  void stopAfterAGap_endsAtTheMomentBefore() {
    Play play = Play.at(TIMELINE, 30);
    play.time.pass(Duration.ofHours(1));

    assertThat(Play.told(play.does(new PlayerCommand.Stop(StopReason.LATER))))
        .containsExactly("paused SUSPENDED @30", "finished PARTIAL @30");
    assertThat(play.player.snapshot().active()).isEqualTo(seconds(30));
  }

  @Test
  void extendAfterAGap_extendsWhatWasRunningBefore() {
    Play play = Play.at(TIMELINE, 30);
    play.time.pass(Duration.ofHours(1));
    play.does(new PlayerCommand.Extend());

    assertThat(play.timeline().at(seconds(30)).length()).isEqualTo(seconds(40));
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void unattended_goesOnFromTheMomentBeforeTheGap(BiConsumer<ManualTime, Duration> clock) {
    Play play = Play.of(TIMELINE, PlayerOptions.unattended());
    play.does(new PlayerCommand.Start());
    play.pass(30);
    clock.accept(play.time, Duration.ofHours(1));
    assertThat(play.pulse()).isEmpty();
    play.pass(4);

    assertThat(play.position()).isEqualTo(34);
    assertThat(play.player.snapshot().active()).isEqualTo(seconds(34));
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void unattendedInTheLeadIn_doesNotCountTheGapEither(BiConsumer<ManualTime, Duration> clock) {
    Play play = Play.of(TIMELINE, PlayerOptions.unattended());
    play.does(new PlayerCommand.Start());
    play.pass(30);
    play.does(new PlayerCommand.Pause());
    play.does(new PlayerCommand.Resume());
    play.pass(1);
    clock.accept(play.time, Duration.ofSeconds(15));
    assertThat(play.pulse()).isEmpty();

    assertThat(play.state()).isEqualTo(new PlayerState.LeadIn(seconds(2)));
    assertThat(Play.told(play.pass(3))).containsExactly("resumed @30");
    assertThat(play.position()).isEqualTo(31);
  }

  @Test
  void rehearsal_measuresGapsInRealTime() {
    Play play = Play.of(TIMELINE, PlayerOptions.rehearsal(10));
    play.does(new PlayerCommand.Start());
    play.time.pass(LIMIT);
    play.pulse();
    assertThat(play.position()).isEqualTo(20);
    play.time.pass(GAP);
    play.pulse();
    assertThat(play.position()).isEqualTo(20);
    play.pass(1);

    assertThat(play.position()).isEqualTo(30);
  }

  @Test
  void slowRehearsal_playsSlowly() {
    Play play = Play.of(TIMELINE, PlayerOptions.rehearsal(0.1));
    play.does(new PlayerCommand.Start());
    play.pass(10);

    assertThat(play.position()).isEqualTo(1);
  }
}
