package app.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.player.Timeline;
import app.limber.player.TimelineOptions;
import app.limber.practice.library.CueCheck;
import app.limber.routine.Group;
import app.limber.routine.Library;
import app.limber.routine.Phase;
import app.limber.routine.Position;
import app.limber.routine.Ready;
import app.limber.routine.RepRange;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.routine.Sides;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The doses, totals and orders of the shipped content, and what makes it fit to be read aloud.
class ShippedContentTest {
  private static final Library LIBRARY =
      new ContentReader(UserContent.WORDS).readAll(null, null).library();

  @Test
  void shippedContent_hasNoProblems() {
    assertThat(LIBRARY.problems()).isEmpty();
  }

  /// The program itself takes the figure of its own stretches as tested.
  @ParameterizedTest
  @MethodSource("stretches")
  void figure_canDoEveryPose(Stretch stretch) throws IOException {
    String text = Files.readString(Path.of("content/stretches/" + stretch.id() + ".json"));

    assertThat(new ContentReader(UserContent.WORDS).stretch(text, stretch.id()).problems())
        .isEmpty();
  }

  @Test
  void stretches_comeInTheOrderOfTheMorning() {
    assertThat(LIBRARY.stretches().keySet())
        .containsExactly(
            "pelvic-tilt",
            "trunk-rotation",
            "hamstring",
            "knees-to-chest",
            "thomas",
            "cat-camel",
            "prayer");
    assertThat(LIBRARY.routines().keySet())
        .containsExactly("full-morning", "in-bed-five", "five-minutes", "gentle-start");
  }

  @ParameterizedTest
  @CsvSource({
    "full-morning, 687",
    "in-bed-five, 521",
    "five-minutes, 325",
    "gentle-start, 541",
  })
  void routine_takesExactlyItsTotal(String id, int seconds) {
    Timeline timeline =
        Timeline.of(LIBRARY.routine(id).orElseThrow(), LIBRARY, TimelineOptions.standard());

    assertThat(timeline.total()).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({
    "pelvic-tilt, rock, 10, 12, 15, 72",
    "trunk-rotation, roll, 10, 30, 30, 90",
    "hamstring, hold, 1, 1, 3, 60",
    "hamstring, pulse, 8, 10, 15, 60",
    "knees-to-chest, hug, 5, 8, 12, 64",
    "knees-to-chest, turned-out, 5, 8, 12, 64",
    "thomas, hold, 1, 1, 3, 60",
    "thomas, strap, 1, 1, 3, 60",
    "cat-camel, arch, 4, 6, 8, 36",
    "prayer, breath, 3, 5, 6, 70",
  })
  void dose_isThatOfTheTable(
      String stretch, String variant, int min, int standard, int max, int seconds) {
    Stretch found = LIBRARY.stretch(stretch).orElseThrow();
    Stretch done = found.doneAs(found.variant(variant).orElseThrow());
    RepRange reps = found.variant(variant).orElseThrow().reps();
    Routine alone =
        Routine.single(found, new RoutineStep(stretch, variant, null, Duration.ZERO, null));
    Duration around = Timeline.EXTRA_AT_START.plus(done.switchTime()).plus(done.closeTime());

    assertThat(reps).isEqualTo(new RepRange(min, standard, max));
    assertThat(Timeline.of(alone, LIBRARY, TimelineOptions.standard()).total().minus(around))
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({
    "pelvic-tilt, ON_BACK, IN_BED, 10, NONE, 0, NEVER",
    "trunk-rotation, ON_BACK, IN_BED, 10, NONE, 0, NEVER",
    "hamstring, ON_BACK, IN_BED, 10, EACH, 15, NEVER",
    "knees-to-chest, ON_BACK, IN_BED, 10, NONE, 0, NEVER",
    "thomas, BED_EDGE, IN_BED, 30, EACH, 20, ALWAYS",
    "cat-camel, HANDS_AND_KNEES, BONUS, 30, NONE, 0, NEVER",
    "prayer, HANDS_AND_KNEES, BONUS, 10, NONE, 0, NEVER",
  })
  void stretch_isSetUpAsInTheTable(
      String id,
      Position position,
      Group group,
      int setupSeconds,
      Sides sides,
      int switchSeconds,
      Ready ready) {
    Stretch stretch = LIBRARY.stretch(id).orElseThrow();

    assertThat(stretch.position()).isEqualTo(position);
    assertThat(stretch.group()).isEqualTo(group);
    assertThat(stretch.setupTime()).isEqualTo(Duration.ofSeconds(setupSeconds));
    assertThat(stretch.sides()).isEqualTo(sides);
    assertThat(stretch.switchTime()).isEqualTo(Duration.ofSeconds(switchSeconds));
    assertThat(stretch.ready()).isEqualTo(ready);
  }

  @ParameterizedTest
  @CsvSource({
    "hamstring, hold, 10, 15",
    "hamstring, pulse, 10, 25",
    "thomas, hold, 30, 20",
    "thomas, strap, 45, 45",
  })
  void variant_hasTimeOfItsOwnWhereItNeedsMore(
      String id, String variant, int setupSeconds, int switchSeconds) {
    Stretch stretch = LIBRARY.stretch(id).orElseThrow();
    Stretch done = stretch.doneAs(stretch.variant(variant).orElseThrow());

    assertThat(done.setupTime()).isEqualTo(Duration.ofSeconds(setupSeconds));
    assertThat(done.switchTime()).isEqualTo(Duration.ofSeconds(switchSeconds));
  }

  @ParameterizedTest
  @CsvSource({"hamstring, hold", "thomas, hold", "thomas, strap"})
  void hold_mayBeChosenBetween15And60Seconds(String stretch, String variant) {
    Phase.Hold hold =
        LIBRARY.stretch(stretch).orElseThrow().variant(variant).orElseThrow().hold().orElseThrow();

    assertThat(List.of(hold.min(), hold.time(), hold.max()))
        .containsExactly(Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofSeconds(60));
  }

  @ParameterizedTest
  @MethodSource("stretches")
  void everyMovement_endsWithThePhaseThatCounts(Stretch stretch) {
    assertThat(stretch.variants())
        .allSatisfy(v -> assertThat(v.movement().getLast().counts()).isTrue());
  }

  @ParameterizedTest
  @MethodSource("stretches")
  void everyCue_isOneToFourWords(Stretch stretch) {
    assertThat(stretch.variants().stream().map(Variant::movement).flatMap(List::stream))
        .allSatisfy(phase -> assertThat(phase.cue().split(" ")).hasSizeBetween(1, 4));
  }

  @Test
  void everyText_hasTimeToBeSaid() {
    assertThat(new CueCheck(UserContent.WORDS).notes(LIBRARY)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("stretches")
  void everyStretch_saysWhereItsFactsComeFrom(Stretch stretch) {
    assertThat(stretch.sources().getFirst()).contains("5 Best Lower Back Stretches to Do in Bed");
  }

  private static Stream<Stretch> stretches() {
    return LIBRARY.stretches().values().stream();
  }
}
