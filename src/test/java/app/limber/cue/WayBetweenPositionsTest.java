package app.limber.cue;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.content.ContentReader;
import app.limber.figure.Shown;
import app.limber.player.Timeline;
import app.limber.practice.session.Planner;
import app.limber.routine.Library;
import app.limber.routine.PositionChange;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How the user is guided from the bed to the floor and back.
class WayBetweenPositionsTest {
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);
  private static final Library LIBRARY =
      new ContentReader(WORDS).readAll(Shown.made(), null).library();
  private static final Routine ROUTINE = LIBRARY.routine("up-and-about").orElseThrow();

  @ParameterizedTest
  @EnumSource(names = {"FULL", "FADING", "BRIEF"})
  void everyLevelThatSpeaks_tellsTheWholeWayInOrderBeforeTheMovement(CueLevel level) {
    Timeline timeline = new Planner(LIBRARY, WORDS).firstTime(ROUTINE).timeline();
    CueOptions options = CueOptions.standard().withLevel(level);
    List<Cue.Speech> said =
        new CuePlanner(options, WORDS)
            .plan(timeline).cues().stream()
                .filter(Cue.Speech.class::isInstance)
                .map(Cue.Speech.class::cast)
                .toList();

    for (int item = 0; item < timeline.stretches().size(); item++) {
      Duration from = item == 0 ? Duration.ZERO : timeline.movementOf(item - 1);
      Duration to = timeline.movementOf(item);
      List<String> way =
          timeline.wayTo(item).stream().map(part -> WORDS.name("cue.move", part)).toList();
      assertThat(
              said.stream()
                  .filter(each -> each.at().compareTo(from) >= 0 && each.end().compareTo(to) <= 0)
                  .map(Cue.Speech::text)
                  .filter(way::contains))
          .as("stretch %d", item)
          .containsExactlyElementsOf(way);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void getReady_hasTheTimeOfTheWayOnTopOfItsOwn(int item) {
    Timeline timeline = new Planner(LIBRARY, WORDS).practised(ROUTINE).timeline();

    assertThat(timeline.movementOf(item).minus(timeline.startOf(item)))
        .isEqualTo(
            timeline
                .stretches()
                .get(item)
                .setupTime()
                .plus(PositionChange.time(timeline.wayTo(item))));
    assertThat(timeline.wayTo(item)).isNotEmpty();
  }

  @Test
  void handsAndKneesReachedFromTheBack_isToldAndGetsHalfAMinute() {
    Timeline timeline = timelineOf("knees-to-chest", "prayer", "cat-camel", "hamstring");

    assertThat(timeline.wayTo(1))
        .containsExactly(PositionChange.BACK_TO_SIDE, PositionChange.SIDE_TO_KNEES);
    assertThat(timeline.movementOf(1).minus(timeline.startOf(1))).isEqualTo(Duration.ofSeconds(30));
    assertThat(timeline.wayTo(2)).isEmpty();
    assertThat(timeline.wayTo(3))
        .containsExactly(PositionChange.KNEES_TO_SIDE, PositionChange.SIDE_TO_BACK);
    assertThat(new CuePlanner(CueOptions.standard(), WORDS).plan(timeline).overruns()).isEmpty();
  }

  @Test
  void afterTheEdgeOfTheBed_theNextStretchOnTheBackLeadsToTheMiddleFirst() {
    Timeline timeline = timelineOf("prayer", "thomas", "pelvic-tilt");

    assertThat(timeline.wayTo(1)).containsExactly(PositionChange.KNEES_TO_SIDE);
    assertThat(timeline.wayTo(2)).containsExactly(PositionChange.EDGE_TO_BACK);
    assertThat(new CuePlanner(CueOptions.standard(), WORDS).plan(timeline).overruns()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"full-morning", "in-bed-five", "five-minutes", "gentle-start"})
  void shippedRoutines_describeEveryWayInTheirSetups(String routine) {
    Timeline timeline =
        new Planner(LIBRARY, WORDS).practised(LIBRARY.routine(routine).orElseThrow()).timeline();

    for (int item = 0; item < timeline.stretches().size(); item++) {
      assertThat(timeline.wayTo(item)).isEmpty();
    }
  }

  private static Timeline timelineOf(String... stretches) {
    List<RoutineStep> steps =
        Stream.of(stretches).map(id -> new RoutineStep(id, null, null, null, null)).toList();
    Routine routine = new Routine("own", "Own", "", Duration.ofSeconds(10), steps);
    return new Planner(LIBRARY, WORDS).practised(routine).timeline();
  }
}
