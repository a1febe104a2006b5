package app.limber.maker;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.figure.base.BasePoses;
import app.limber.routine.Position;
import org.junit.jupiter.api.Test;

class DraftWaysTest {
  private static final Draft STANDING =
      DraftTemplate.of(Position.STANDING, BasePoses.of(Position.STANDING), "Standard");

  @Test
  void poseAdded_isACopyOfTheStartBeforeIt() {
    Draft once = DraftWays.add(STANDING, 0);
    assertThat(DraftWays.poses(once, 0)).containsExactly("way-in", "start");
    assertThat(DraftPoses.pose(once, "way-in")).isEqualTo(DraftPoses.pose(once, "start"));
    Draft twice = DraftWays.add(once, 0);
    assertThat(DraftWays.poses(twice, 0)).containsExactly("way-in", "way-in-2", "start");
    assertThat(DraftWays.start(twice, 0)).isEqualTo("start");
  }

  @Test
  void lastPoseRemoved_leavesNoTrace() {
    Draft twice = DraftWays.add(DraftWays.add(STANDING, 0), 0);
    Draft once = DraftWays.remove(twice, 0, 0);
    assertThat(DraftWays.poses(once, 0)).containsExactly("way-in-2", "start");
    assertThat(DraftPoses.names(once)).doesNotContain("way-in");
    assertThat(DraftWays.remove(once, 0, 0)).isEqualTo(STANDING);
  }

  @Test
  void startOfAnotherPose_staysWhereTheOthersAreRemoved() {
    Draft way =
        DraftWays.add(STANDING, 0)
            .with(Place.of("waysIn", "standard", 1), "start-2")
            .with(Place.of("waysIn", "other"), Value.Items.none());
    assertThat(DraftWays.poses(DraftWays.remove(way, 0, 0), 0)).containsExactly("start-2");
    Draft none = DraftWays.remove(DraftWays.remove(way, 0, 0), 0, 0);
    assertThat(none.names(Place.of("waysIn"))).containsExactly("other");
    assertThat(DraftPoses.names(none)).contains("start-2");
  }

  @Test
  void fullWay_andStretchWithoutPoses_stayAsTheyAre() {
    Draft full = STANDING;
    for (int i = 0; i < 10; i++) {
      full = DraftWays.add(full, 0);
    }
    assertThat(DraftWays.poses(full, 0)).hasSize(DraftWays.MOST);
    assertThat(DraftWays.add(Draft.empty(), 0)).isEqualTo(Draft.empty());
  }
}
