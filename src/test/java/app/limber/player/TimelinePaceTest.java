package app.limber.player;

import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.hold;
import static app.limber.testing.Stretches.move;
import static app.limber.testing.Stretches.seconds;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.limber.routine.Stretch;
import app.limber.testing.Routines;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Another pace from a position of the timeline on.
class TimelinePaceTest {
  private static Timeline of(Stretch... stretches) {
    return Routines.routine(stretches).timeline();
  }

  @Test
  void paceInsideAMove_keepsTheShareThatWasDone() {
    Timeline timeline =
        of(stretch("a").movement(2, counted(move(6))).build()).pacedAt(seconds(22), 1.5);

    assertThat(timeline.segments().get(1))
        .isInstanceOfSatisfying(
            Segment.Move.class,
            move -> {
              assertThat(move.length())
                  .isEqualTo(seconds(2).plus(Duration.ofNanos(2_666_666_667L)));
              assertThat(move.share(seconds(2))).isEqualTo(1 / 3.0);
              assertThat(move.share(move.length())).isEqualTo(1);
            });
    assertThat(timeline.segments().get(2).length()).isEqualTo(seconds(4));
    assertThat(timeline.options().pace()).isEqualTo(1.5);
    TimelineTest.assertContiguous(timeline);
  }

  @Test
  void paceInsideAMoveTwice_keepsTheShareEachTime() {
    Segment.Move move =
        (Segment.Move)
            of(stretch("a").movement(1, counted(move(6))).build())
                .pacedAt(seconds(23), 1.5)
                .pacedAt(seconds(24), 0.75)
                .segments()
                .getLast();

    assertThat(move.share(seconds(4))).isEqualTo(0.75, within(1e-9));
    assertThat(move.share(seconds(5))).isEqualTo(0.875, within(1e-9));
    assertThat(move.length()).isCloseTo(seconds(6), Duration.ofNanos(2));
    assertThat(move.share(seconds(9))).isEqualTo(1);
  }

  @Test
  void paceAtTheStartOfAMove_changesItWhole() {
    Timeline timeline =
        of(stretch("a").movement(1, counted(move(6))).build()).pacedAt(seconds(20), 1.5);

    assertThat(timeline.segments().getLast().length()).isEqualTo(seconds(4));
  }

  @Test
  void paceBackAndForth_endsWhereItWouldHaveEnded() {
    Timeline timeline = of(stretch("a").movement(1, counted(move(6))).build());

    Timeline changed = timeline.pacedAt(seconds(22), 1.5).pacedAt(seconds(22), 1);

    assertThat(changed.total()).isCloseTo(seconds(26), Duration.ofNanos(2));
  }

  @Test
  void paceJustBeforeTheEndOfAMove_leavesTheEndAhead() {
    for (int tenths = 5; tenths <= 200; tenths++) {
      Timeline timeline =
          of(stretch("a").movement(2, counted(move(tenths / 10.0))).build())
              .pacedAt(Duration.ZERO, 0.75);
      Duration position = timeline.segments().get(1).end().minusNanos(1);

      Timeline faster = timeline.pacedAt(position, 1.5);

      assertThat(faster.segments().get(1).end()).as("%d tenths", tenths).isGreaterThan(position);
    }
  }

  @Test
  void pace_keepsWhatWasExtended() {
    Timeline timeline =
        of(stretch("a").movement(2, move(3), counted(hold(12))).build())
            .extendedAt(seconds(25))
            .pacedAt(seconds(26), 1.5);

    assertThat(Play.outline(timeline))
        .containsExactly(
            "GetReady 0 0–20", "Move 0 20–23", "Hold 0 23–45", "Move 0 45–47", "Hold 0 47–59");
  }
}
