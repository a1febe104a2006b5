package app.limber.routine;

import static app.limber.routine.PositionChange.between;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Changes of position: by way of lying on the side and sitting on the edge of the bed.
class PositionChangeTest {
  @Test
  void betweenThePositionsOfTheShippedStretches_thereIsNoWayToTell() {
    List<Position> plain = List.of(Position.ON_BACK, Position.BED_EDGE, Position.HANDS_AND_KNEES);
    for (Position from : plain) {
      assertThat(between(null, from)).isEmpty();
      plain.forEach(to -> assertThat(between(from, to)).isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void samePosition_hasNoWay(Position position) {
    assertThat(between(position, position)).isEmpty();
  }

  @Test
  void lyingToStanding_rollsSitsAndWaitsBeforeStanding() {
    assertThat(between(Position.ON_FRONT, Position.STANDING))
        .containsExactly(
            PositionChange.FRONT_TO_SIDE,
            PositionChange.SIDE_TO_SITTING,
            PositionChange.SITTING_TO_STANDING);
    assertThat(PositionChange.SITTING_TO_STANDING.time()).isGreaterThan(Duration.ofSeconds(20));
  }

  @Test
  void standingToLying_sitsFirst() {
    assertThat(between(Position.STANDING, Position.ON_BACK))
        .containsExactly(
            PositionChange.STANDING_TO_SITTING,
            PositionChange.SITTING_TO_SIDE,
            PositionChange.SIDE_TO_BACK);
  }

  @Test
  void toHandsAndKnees_leadsToTheSideFromWhereTheStretchGoesOn() {
    assertThat(between(Position.SITTING, Position.HANDS_AND_KNEES))
        .containsExactly(PositionChange.SITTING_TO_SIDE);
  }

  @Test
  void startOfARoutine_isOnTheBackOrOnTheEdgeOfTheBed() {
    assertThat(between(null, Position.ON_SIDE)).containsExactly(PositionChange.BACK_TO_SIDE);
    assertThat(between(null, Position.SITTING)).isEmpty();
    assertThat(between(null, Position.STANDING))
        .containsExactly(PositionChange.SITTING_TO_STANDING);
  }

  @ParameterizedTest
  @EnumSource
  void wayToStanding_alwaysRestsOnTheEdgeOfTheBed(Position from) {
    if (from != Position.STANDING) {
      assertThat(between(from, Position.STANDING)).endsWith(PositionChange.SITTING_TO_STANDING);
    }
  }
}
