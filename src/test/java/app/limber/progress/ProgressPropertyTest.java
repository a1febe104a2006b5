package app.limber.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.limber.journal.Session;
import app.limber.testing.Seeds;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the fast rules against the slow ones over logs made by chance. A failure names its seed;
/// `-Dlimber.seed=N` runs that one alone.
class ProgressPropertyTest {
  static LongStream seeds() {
    return Seeds.of(ProgressPropertyTest.class, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyLog_isReadAsTheSlowRulesReadIt(long seed) {
    RandomGenerator chance = new Random(seed);
    List<Session> log = log(chance);
    LocalDate today = Pattern.FIRST.plusDays(chance.nextInt(-3, 70));
    int restDays = chance.nextInt(7);

    Progress progress = Progress.of(log, today, new ProgressRules(restDays));
    SlowProgress slow = new SlowProgress(log, today, restDays);

    assertThat(progress.ledger().stream().map(Day::state)).isEqualTo(slow.states());
    assertThat(progress.current().practisedDays()).isEqualTo(slow.current());
    assertThat(progress.longest().practisedDays()).isEqualTo(slow.longest());
    assertThat(progress.habitStrength()).isBetween(0.0, 1.0);
    assertThat(progress.lastSevenDays()).hasSize(7);
    assertThat(progress.todaysEntry().date()).isEqualTo(today);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyLog_inAnyOrder_isReadTheSame(long seed) {
    Random chance = new Random(seed);
    List<Session> log = log(chance);
    LocalDate today = Pattern.FIRST.plusDays(60);
    Progress progress = Progress.of(log, today, ProgressRules.standard());

    List<Session> shuffled = new ArrayList<>(log);
    Collections.shuffle(shuffled, chance);

    assertThat(Progress.of(shuffled, today, ProgressRules.standard())).isEqualTo(progress);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void onePractisedDayMore_neverShrinksTheLongestStreak(long seed) {
    Random chance = new Random(seed);
    List<Session> log = log(chance);
    LocalDate today = Pattern.FIRST.plusDays(60);
    ProgressRules rules = new ProgressRules(chance.nextInt(7));
    int before = Progress.of(log, today, rules).current().practisedDays();

    List<Session> more = new ArrayList<>(log);
    more.add(DayLog.at(today.atTime(12, 0).atOffset(ZoneOffset.UTC)).build());

    assertThatCode(() -> Progress.of(more, today, rules)).doesNotThrowAnyException();
    assertThat(Progress.of(more, today, rules).current().practisedDays())
        .isGreaterThanOrEqualTo(before);
  }

  /// Sixty days or so of someone who skips days, stops early or for pain, and flies a lot.
  private static List<Session> log(RandomGenerator chance) {
    List<Session> log = new ArrayList<>();
    int offsetHours = chance.nextInt(-11, 14);
    OffsetDateTime moment = Pattern.FIRST.atTime(6, 0).atOffset(ZoneOffset.ofHours(offsetHours));
    int sessions = chance.nextInt(60);
    for (int i = 0; i < sessions; i++) {
      moment =
          moment
              .plusHours(chance.nextInt(1, chance.nextInt(5) == 0 ? 120 : 40))
              .plusSeconds(chance.nextInt(3600));
      if (chance.nextInt(3) == 0) {
        moment = moment.withOffsetSameInstant(ZoneOffset.ofHours(chance.nextInt(-12, 15)));
      }
      DayLog session = DayLog.at(moment);
      switch (chance.nextInt(8)) {
        case 0 -> session.partial(chance.nextInt(617));
        case 1 -> session.stoppedForPain(chance.nextInt(617));
        case 2 -> session.routine("single:thomas");
        case 3 -> session.routine("single:thomas").stoppedForPain(chance.nextInt(617));
        default -> {}
      }
      log.add(session.build());
    }
    return log;
  }
}
