package app.limber.maker;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.figure.base.BasePoses;
import app.limber.routine.Position;
import org.junit.jupiter.api.Test;

class DraftVariantsTest {
  private static final Draft STANDING =
      DraftTemplate.of(Position.STANDING, BasePoses.of(Position.STANDING), "Standard");

  private static String pose(Draft draft, int variant, int phase) {
    return draft.text(DraftPhases.phase(variant, phase).child("pose"));
  }

  @Test
  void variantAdded_hasItsOwnPosesAndSharesTheStart() {
    Draft two = DraftVariants.add(STANDING, 0, "Easier");
    assertThat(DraftVariants.names(two)).containsExactly("Standard", "Easier");
    assertThat(two.text(Place.of("variants", 1, "id"))).isEqualTo("way-2");
    assertThat(pose(two, 1, 0)).isEqualTo("start-3");
    assertThat(pose(two, 1, 1)).isEqualTo("start");
    assertThat(DraftPoses.pose(two, "start-3")).isEqualTo(DraftPoses.pose(two, "start-2"));
  }

  @Test
  void variantRemoved_takesItsPosesAndItsWayInWithIt() {
    Draft way = DraftWays.add(STANDING, 0);
    Draft two = DraftVariants.add(way, 0, "Easier");
    assertThat(DraftWays.poses(two, 1)).containsExactly("way-in", "start");
    assertThat(DraftVariants.remove(two, 1)).isEqualTo(way);
    assertThat(DraftVariants.names(DraftVariants.remove(two, 0))).containsExactly("Easier");
    assertThat(DraftVariants.remove(way, 0)).isEqualTo(way);
  }

  @Test
  void idOfARemovedVariant_isNotGivenTwice() {
    Draft three = DraftVariants.add(DraftVariants.add(STANDING, 0, "a"), 0, "b");
    Draft again = DraftVariants.add(DraftVariants.remove(three, 1), 0, "c");
    assertThat(again.text(Place.of("variants", 1, "id"))).isEqualTo("way-3");
    assertThat(again.text(Place.of("variants", 2, "id"))).isEqualTo("way-4");
  }

  @Test
  void manyVariants_shareTheirPosesWhereThereIsNoRoom() {
    Draft many = STANDING;
    for (int i = 0; i < 8; i++) {
      many = DraftPhases.add(many, 0, 1);
    }
    for (int i = 0; i < 20; i++) {
      many = DraftVariants.add(many, 0, "more");
    }
    assertThat(DraftVariants.count(many)).isEqualTo(DraftVariants.MOST);
    assertThat(DraftPoses.names(many)).hasSizeLessThanOrEqualTo(30);
  }

  @Test
  void usualVariant_standsFirst() {
    Draft two = DraftVariants.add(STANDING, 0, "Easier");
    assertThat(DraftVariants.names(DraftVariants.makeFirst(two, 1)))
        .containsExactly("Easier", "Standard");
  }

  @Test
  void variantAdded_hasTheTextsOfOtherLanguagesButForItsName() {
    Place cue = DraftPhases.phase(0, 0).child("cue");
    Draft german =
        STANDING
            .withText("de", cue, "Vor")
            .withText("de", Place.of("variants", 0, "name"), "Normal");
    Draft two = DraftVariants.add(german, 0, "Easier");
    assertThat(two.text("de", DraftPhases.phase(1, 0).child("cue"))).isEqualTo("Vor");
    assertThat(two.text("de", Place.of("variants", 1, "name"))).isEmpty();
    assertThat(DraftVariants.remove(two, 1)).isEqualTo(german);
  }
}
