package app.limber.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Changes of position: by way of lying on the side and sitting on the edge of the bed.
class PositionChangeTest {
  @Test
  void setupThatDescribesTheWay_isNotToldTwice() {
    List<Position> plain = List.of(Position.ON_BACK, Position.BED_EDGE, Position.HANDS_AND_KNEES);
    for (Position to : plain) {
      assertThat(between(null, to, true)).isEmpty();
      plain.stream()
          .filter(from -> from != Position.HANDS_AND_KNEES || to != Position.BED_EDGE)
          .forEach(from -> assertThat(between(from, to, true)).isEmpty());
    }
  }

  @Test
  void handsAndKneesToTheEdge_liesDownFirst() {
    assertThat(between(Position.HANDS_AND_KNEES, Position.BED_EDGE, true))
        .containsExactly(PositionChange.KNEES_TO_SIDE);
  }

  @Test
  void edgeToTheBack_leadsToTheMiddleOfTheBed() {
    assertThat(between(Position.BED_EDGE, Position.ON_BACK, false))
        .containsExactly(PositionChange.EDGE_TO_BACK);
  }

  @Test
  void toHandsAndKnees_whereTheSetupIsTooShortForTheWay_tellsTheWayInHalfAMinuteWithIt() {
    for (Position from : List.of(Position.ON_BACK, Position.BED_EDGE)) {
      assertThat(between(from, Position.HANDS_AND_KNEES, false))
          .containsExactly(PositionChange.BACK_TO_SIDE, PositionChange.SIDE_TO_KNEES);
    }
    assertThat(PositionChange.time(between(null, Position.HANDS_AND_KNEES, false)))
        .isEqualTo(Duration.ofSeconds(20));
    assertThat(between(Position.SITTING, Position.HANDS_AND_KNEES, false))
        .containsExactly(PositionChange.SITTING_TO_SIDE, PositionChange.SIDE_TO_KNEES);
  }

  @Test
  void handsAndKneesToTheBack_goesByWayOfTheSide() {
    assertThat(between(Position.HANDS_AND_KNEES, Position.ON_BACK, false))
        .containsExactly(PositionChange.KNEES_TO_SIDE, PositionChange.SIDE_TO_BACK);
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

  private static List<PositionChange> between(@Nullable Position from, Position to) {
    return between(from, to, true);
  }

  private static List<PositionChange> between(
      @Nullable Position from, Position to, boolean described) {
    return PositionChange.between(from, to, described);
  }
}
