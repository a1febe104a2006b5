package app.limber.progress;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.progress.StiffnessTrend.Course;
import app.limber.progress.StiffnessTrend.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class StiffnessTrendTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

  @Test
  void emptyLog_hasNoPointsAndTooFewValues() {
    StiffnessTrend trend = StiffnessTrend.of(List.of());

    assertThat(trend.points()).isEmpty();
    assertThat(trend.span()).isEmpty();
    assertThat(trend.before()).isEqualTo(new Course.TooFew(0, 14));
    assertThat(trend.change()).isEqualTo(new StiffnessTrend.Change(0, 0));
  }

  @Test
  void sessionsThatToldNothing_areNoPoints_unlessStoppedForPain() {
    Session silent = on(0, null, null).build();
    Session stopped = on(1, null, null).outcome(Outcome.STOPPED_FOR_PAIN).build();

    assertThat(StiffnessTrend.of(List.of(silent, stopped)).points())
        .containsExactly(new Point(FIRST.plusDays(1), null, null, null, null, true));
  }

  @Test
  void rollingMean_comesWithTheSeventhAnswer_andPassesOverMissingOnes() {
    List<Session> log = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      log.add(on(2 * i, i, null).build());
      log.add(on(2 * i + 1, null, 3).build());
    }

    List<Point> before =
        StiffnessTrend.of(log).points().stream().filter(point -> point.before() != null).toList();

    assertThat(before.subList(0, 6)).allMatch(point -> point.meanBefore() == null);
    assertThat(before.get(6).meanBefore()).isEqualTo(3.0);
    assertThat(before.get(7).meanBefore()).isEqualTo(4.0);
    assertThat(before).allMatch(point -> point.meanAfter() == null);
  }

  @Test
  void course_needsFourteenAnswers() {
    assertThat(StiffnessTrend.of(falling(13)).before()).isEqualTo(new Course.TooFew(13, 14));
    assertThat(StiffnessTrend.of(falling(14)).before()).isInstanceOf(Course.Told.class);
  }

  @Test
  void course_comparesTheFirstSevenWithTheLastSeven() {
    List<Session> log =
        IntStream.range(0, 30).mapToObj(i -> on(i, i < 15 ? 6 : 4, 6 - 3).build()).toList();

    StiffnessTrend trend = StiffnessTrend.of(log);

    Course.Told before = (Course.Told) trend.before();
    assertThat(before).isEqualTo(new Course.Told(6, 4));
    assertThat(before.isNoteworthy()).isTrue();
    assertThat(before.difference()).isEqualTo(-2);
    assertThat(((Course.Told) trend.after()).isNoteworthy()).isFalse();
  }

  @Test
  void change_isOfSessionsThatToldBoth() {
    List<Session> log =
        List.of(
            on(0, 6, 4).build(),
            on(1, 9, null).build(),
            on(2, null, 0).build(),
            on(3, 3, 4).build());

    StiffnessTrend.Change change = StiffnessTrend.of(log).change();

    assertThat(change).isEqualTo(new StiffnessTrend.Change(2, -0.5));
    assertThat(change.isEnough()).isFalse();
  }

  @RepeatedTest(20)
  void rollingMean_isTheMeanOfTheLatestSevenAnswers() {
    long seed = new Random().nextLong();
    System.out.println("StiffnessTrendTest seed " + seed);
    Random random = new Random(seed);
    List<Session> log =
        IntStream.range(0, 60)
            .mapToObj(i -> on(i, answer(random), answer(random)).build())
            .toList();

    List<Integer> told = new ArrayList<>();
    for (Point point : StiffnessTrend.of(log).points()) {
      if (point.before() == null) {
        assertThat(point.meanBefore()).isNull();
        continue;
      }
      told.add(point.before());
      if (told.size() < 7) {
        assertThat(point.meanBefore()).isNull();
      } else {
        double mean =
            told.subList(told.size() - 7, told.size()).stream()
                .mapToInt(Integer::intValue)
                .average()
                .orElseThrow();
        assertThat(point.meanBefore()).isCloseTo(mean, within(1e-9));
      }
    }
  }

  private static @Nullable Integer answer(Random random) {
    return random.nextInt(3) == 0 ? null : random.nextInt(11);
  }

  private static List<Session> falling(int answers) {
    return IntStream.range(0, answers).mapToObj(i -> on(i, 10 - i / 2, null).build()).toList();
  }

  private static app.limber.journal.SessionBuilder on(
      int day, @Nullable Integer before, @Nullable Integer after) {
    return session()
        .id(day + 1)
        .startedAt(FIRST.plusDays(day) + "T07:00:00+01:00")
        .stiffness(before, after);
  }
}
