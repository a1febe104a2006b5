package app.limber.maker;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.figure.Pose;
import app.limber.figure.base.BasePoses;
import app.limber.routine.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftTest {
  private static Draft standing() {
    return DraftTemplate.of(Position.STANDING, BasePoses.of(Position.STANDING), "Standard");
  }

  private static List<String> poses(Draft draft) {
    return draft.items(DraftPhases.movement(0)).stream()
        .map(phase -> new Draft((Value.Fields) phase).text(Place.of("pose")))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Position.class)
  void template_goesFromTheBasePoseAndBack(Position position) {
    Pose base = BasePoses.of(position);
    Draft draft = DraftTemplate.of(position, base, "Standard");
    assertThat(DraftPoses.names(draft)).containsExactly("start", "start-2");
    assertThat(poses(draft)).containsExactly("start-2", "start");
    assertThat(draft.flag(DraftPhases.phase(0, 0).child("counts"))).isFalse();
    assertThat(draft.flag(DraftPhases.phase(0, 1).child("counts"))).isTrue();
    assertThat(DraftPoses.pose(draft, "start-2")).isEqualTo(DraftPoses.pose(draft, "start"));
    assertThat(PosePicture.of(base, position, java.util.Optional.empty())).isNotNull();
  }

  @Test
  void newField_standsWhereTheShippedFilesHaveIt() {
    Draft draft = standing().with(Place.of("feelRegion"), "low-back");
    assertThat(List.copyOf(draft.root().fields().keySet()))
        .containsSubsequence("feel", "feelRegion", "notes");
    assertThat(List.copyOf(draft.names(Place.of("variants", 0))))
        .containsExactly("id", "name", "reps", "movement");
  }

  @Test
  void phaseAdded_hasAPoseOfItsOwnThatGoesWithIt() {
    Draft more = DraftPhases.add(standing(), 0, 1);
    assertThat(poses(more)).containsExactly("start-2", "start-3", "start");
    Draft less = DraftPhases.remove(more, 0, 1);
    assertThat(less).isEqualTo(standing());
    assertThat(DraftPoses.names(DraftPhases.remove(less, 0, 1))).contains("start");
  }

  @Test
  void otherKind_keepsWhatItCan() {
    Draft hold = DraftPhases.withKind(standing(), 0, 0, "hold");
    assertThat(hold.number(DraftPhases.phase(0, 0).child("seconds")))
        .hasValueSatisfying(seconds -> assertThat(seconds).isEqualByComparingTo("3"));
    Draft breath = DraftPhases.withKind(hold, 0, 0, "breath");
    assertThat(breath.names(DraftPhases.phase(0, 0))).doesNotContain("seconds").contains("breaths");
    assertThat(DraftPhases.withKind(breath, 0, 0, "breath")).isSameAs(breath);
  }

  @Test
  void places_areJsonPointers() {
    Place odd = Place.of("poses", "a/b~c", 3);
    assertThat(odd.pointer()).isEqualTo("/poses/a~1b~0c/3");
    assertThat(Place.parse(odd.pointer())).isEqualTo(odd);
    assertThat(Place.parse("")).isEqualTo(Place.ROOT);
    assertThat(odd.isIn(Place.of("poses"))).isTrue();
    assertThat(Place.of("poses").isIn(odd)).isFalse();
  }

  @Test
  void placesThatAreNotThere_areEmpty() {
    Draft draft = standing();
    assertThat(draft.get(Place.of("variants", 7, "name"))).isEmpty();
    assertThat(draft.get(Place.of("name", "x"))).isEmpty();
    assertThat(draft.text(Place.of("setupSeconds"))).isEmpty();
    assertThat(draft.number(Place.of("name"))).isEmpty();
    assertThat(draft.without(Place.of("nothing"))).isSameAs(draft);
    assertThat(draft.moving(Place.of("setup"), 0, 5)).isSameAs(draft);
  }

  @Test
  void history_takesBackStepByStep_andTypingIsOneStep() {
    EditHistory<String> history = new EditHistory<>("");
    history.edit("name", "a");
    history.edit("name", "ab");
    history.edit("why", "ab c");
    history.edit("why", "ab c");
    history.undo();
    assertThat(history.current()).isEqualTo("ab");
    history.undo();
    assertThat(history.current()).isEmpty();
    assertThat(history.canUndo()).isFalse();
    history.redo();
    history.redo();
    assertThat(history.current()).isEqualTo("ab c");
    history.edit("why", "new");
    assertThat(history.canRedo()).isFalse();
    history.undo();
    assertThat(history.current()).isEqualTo("ab c");
  }

  @Test
  void blankTexts_areFilledInForAPreview() {
    Draft filled = DraftPreview.filled(standing().without(Place.of("steps")));
    assertThat(filled.text(Place.of("name"))).isEqualTo("…");
    assertThat(filled.items(Place.of("steps"))).hasSize(1);
    assertThat(filled.text(DraftPhases.phase(0, 0).child("cue"))).isEqualTo("…");
  }
}
