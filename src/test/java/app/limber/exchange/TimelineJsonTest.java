package app.limber.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.content.ContentReader;
import app.limber.player.Timeline;
import app.limber.player.TimelineOptions;
import app.limber.practice.text.SegmentText;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TimelineJsonTest {
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);
  private static final Library LIBRARY = new ContentReader(WORDS).readAll(null, null).library();

  @Test
  void timeline_hasExactlyThePromisedShape() {
    Routine routine =
        new Routine(
            "short",
            "Short",
            "",
            Duration.ofSeconds(5),
            List.of(
                new RoutineStep("hamstring", "hold", 1, null, Duration.ofMillis(15_500)),
                new RoutineStep("prayer", null, 3, Duration.ZERO, null)));

    String json = json(Timeline.of(routine, LIBRARY, TimelineOptions.standard()));

    assertThat(JsonMapper.shared().readTree(json).toString())
        .startsWith(
            """
            {"routine":"short","totalSeconds":133,"segments":[\
            {"at":0,"seconds":20,"kind":"get-ready","stretch":"hamstring","side":"left",\
            "rep":null,"cue":"Get ready"},\
            {"at":20,"seconds":15.5,"kind":"hold","stretch":"hamstring","side":"left",\
            "rep":1,"cue":"Hold"},\
            {"at":35.5,"seconds":15,"kind":"switch-sides","stretch":"hamstring","side":"right",\
            "rep":null,"cue":"Switch legs"},\
            {"at":50.5,"seconds":15.5,"kind":"hold","stretch":"hamstring","side":"right",\
            "rep":1,"cue":"Hold"},\
            {"at":66,"seconds":5,"kind":"rest","stretch":"prayer","side":null,\
            "rep":null,"cue":"Rest"},\
            {"at":71,"seconds":3,"kind":"move","stretch":"prayer","side":null,\
            "rep":1,"cue":"Round, and rock back"},\
            {"at":74,"seconds":8,"kind":"breath","stretch":"prayer","side":null,\
            "rep":1,"cue":"One full breath"},\
            {"at":82,"seconds":3,"kind":"move","stretch":"prayer","side":null,\
            "rep":1,"cue":"Come forward"},\
            {"at":85,"seconds":3,"kind":"move","stretch":"prayer","side":null,\
            "rep":2,"cue":"Round, and rock back"}""");
  }

  @Test
  void uneasyFraction_isWrittenToTheMillisecond() {
    Timeline paced =
        Timeline.of(
            LIBRARY.routine("five-minutes").orElseThrow(),
            LIBRARY,
            TimelineOptions.standard().withPace(1.1));

    assertThat(json(paced)).contains("\"seconds\" : 2.727,").doesNotContain("2.7272");
  }

  @ParameterizedTest
  @ValueSource(strings = {"full-morning", "in-bed-five", "five-minutes", "gentle-start"})
  void segments_followEachOtherWithoutAGap(String routine) {
    String json =
        json(
            Timeline.of(
                LIBRARY.routine(routine).orElseThrow(), LIBRARY, TimelineOptions.standard()));

    JsonNode root = JsonMapper.shared().readTree(json);
    double end = 0;
    for (JsonNode segment : root.get("segments")) {
      assertThat(segment.get("at").asDouble()).isEqualTo(end);
      end += segment.get("seconds").asDouble();
    }
    assertThat(root.get("totalSeconds").asDouble()).isEqualTo(end);
    assertThat(json).doesNotContain(".0");
  }

  private static String json(Timeline timeline) {
    return TimelineJson.of(timeline, new SegmentText(WORDS)::cue);
  }
}
