package app.limber.cue;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.content.ContentReader;
import app.limber.player.PlannedStretch;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.player.TimelineOptions;
import app.limber.routine.Caution;
import app.limber.routine.Library;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What someone with closed eyes needs of every routine that is shipped.
class ShippedCuesTest {
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);
  private static final Library LIBRARY = new ContentReader(WORDS).read(null);

  static Collection<String> routines() {
    return LIBRARY.routines().keySet();
  }

  @ParameterizedTest
  @MethodSource("routines")
  void everyText_fits(String routine) {
    assertThat(plan(routine).overruns()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("routines")
  void phrases_neverOverlapAndNoneIsEmpty(String routine) {
    List<Cue.Speech> speech = speech(routine).toList();

    assertThat(speech).allMatch(phrase -> !phrase.text().isBlank());
    for (int i = 1; i < speech.size(); i++) {
      assertThat(speech.get(i).at()).isGreaterThanOrEqualTo(speech.get(i - 1).end());
    }
  }

  @ParameterizedTest
  @MethodSource("routines")
  void setUp_isSaidBeforeItsMovement(String routine) {
    Timeline timeline = timeline(routine);
    for (int item = 0; item < timeline.stretches().size(); item++) {
      PlannedStretch planned = timeline.stretches().get(item);
      Duration movement = timeline.movementOf(item);
      Duration before = item == 0 ? Duration.ZERO : endOfMovement(timeline, item - 1);

      assertThat(saidBetween(routine, before, movement))
          .containsAll(planned.stretch().setup())
          .anyMatch(text -> text.contains(planned.stretch().name()));
    }
  }

  @ParameterizedTest
  @MethodSource("routines")
  void spokenCautions_areHeardBeforeTheFirstRepetition(String routine) {
    Timeline timeline = timeline(routine);
    for (int item = 0; item < timeline.stretches().size(); item++) {
      List<String> cautions =
          timeline.stretches().get(item).stretch().cautions().stream()
              .map(Caution::say)
              .filter(Objects::nonNull)
              .toList();

      assertThat(saidBetween(routine, Duration.ZERO, timeline.movementOf(item)))
          .containsAll(cautions);
    }
  }

  @ParameterizedTest
  @MethodSource("routines")
  void everyPhase_isNamedInItsFirstRepetition(String routine) {
    Timeline timeline = timeline(routine);
    for (Segment segment : timeline.segments()) {
      if (segment instanceof Segment.Movement movement && movement.rep() == 1) {
        String cue = movement.phase().phrase().spoken(1);

        assertThat(saidBetween(routine, segment.at(), segment.end()))
            .anyMatch(text -> text.endsWith(cue));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("routines")
  void everySwap_namesItsLeg(String routine) {
    for (Segment segment : timeline(routine).segments()) {
      if (segment instanceof Segment.SwitchSides) {
        assertThat(saidBetween(routine, segment.at(), segment.end()))
            .contains("Now your right leg.");
      }
    }
  }

  private static Duration endOfMovement(Timeline timeline, int item) {
    return timeline.segments().stream()
        .filter(segment -> segment.item() == item && segment instanceof Segment.Movement)
        .reduce((a, b) -> b)
        .orElseThrow()
        .end();
  }

  private static List<String> saidBetween(String routine, Duration from, Duration to) {
    return speech(routine)
        .filter(phrase -> phrase.at().compareTo(from) >= 0 && phrase.end().compareTo(to) <= 0)
        .map(Cue.Speech::text)
        .toList();
  }

  private static Stream<Cue.Speech> speech(String routine) {
    return plan(routine).cues().stream()
        .filter(Cue.Speech.class::isInstance)
        .map(Cue.Speech.class::cast);
  }

  private static CuePlan plan(String routine) {
    return new CuePlanner(CueOptions.standard(), WORDS).plan(timeline(routine));
  }

  private static Timeline timeline(String routine) {
    return Timeline.of(LIBRARY.routine(routine).orElseThrow(), LIBRARY, TimelineOptions.standard());
  }
}
