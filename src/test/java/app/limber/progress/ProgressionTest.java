package app.limber.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Measure;
import app.limber.journal.Outcome;
import app.limber.journal.PainStop;
import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.journal.StepFact;
import app.limber.journal.StepFact.Answer;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.testing.Seeds;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgressionTest {
  private static final OffsetDateTime FIRST =
      OffsetDateTime.of(2026, 11, 1, 7, 0, 0, 0, ZoneOffset.UTC);
  private static final StretchDose REPS =
      new StretchDose("prayer", Measure.REPETITIONS, 3, 1, 5, false);
  private static final StretchDose HOLD =
      new StretchDose("prayer", Measure.HOLD_SECONDS, 30, 20, 40, false);

  private static SessionBuilder day(int day) {
    return SessionBuilder.session()
        .id(day)
        .startedAt(FIRST.plusDays(day))
        .stretches(new StretchEntry("prayer", null, StretchOutcome.DONE, 3, 30));
  }

  private static Session stopped(int day) {
    return day(day).outcome(Outcome.STOPPED_FOR_PAIN).pain(new PainStop("prayer", null)).build();
  }

  private static List<Session> well(int from, int to) {
    return new ArrayList<>(IntStream.range(from, to).mapToObj(day -> day(day).build()).toList());
  }

  private static StepFact fact(int day, Answer answer, int amount) {
    return new StepFact(
        new UUID(7, day),
        FIRST.plusDays(day).plusHours(1).toInstant(),
        "prayer",
        answer,
        Measure.REPETITIONS,
        amount);
  }

  /// Each offer must have been expected.
  private static Optional<StepOffer> offer(List<Session> log, StepFact... facts) {
    Progression progression = new Progression(log, List.of(facts));
    Optional<StepOffer> offer = progression.offer(REPS);
    assertThat(offer.isEmpty() || progression.mayOffer()).isTrue();
    return offer;
  }

  @Test
  void mayOffer_onlyAfterSevenSessionsThatWentWellOrPain() {
    List<Session> six = well(0, 6);
    assertThat(new Progression(six, List.of()).mayOffer()).isFalse();
    assertThat(new Progression(well(0, 7), List.of()).mayOffer()).isTrue();
    assertThat(new Progression(well(0, 7), List.of(fact(6, Answer.NOT_NOW, 0))).mayOffer())
        .isFalse();
    six.add(stopped(6));
    assertThat(new Progression(six, List.of()).mayOffer()).isTrue();
  }

  @Test
  void sevenSessionsThatWentWell_offerOneRepetitionMore() {
    assertThat(offer(well(0, 6))).isEmpty();
    assertThat(offer(well(0, 7))).contains(new StepOffer.Forward(REPS, 4, 7));
  }

  @Test
  void hold_growsByFiveSecondsAndAWideRangeByTwoRepetitions() {
    StretchDose wide = new StretchDose("prayer", Measure.REPETITIONS, 10, 8, 16, false);
    Progression progression = new Progression(well(0, 7), List.of());

    assertThat(progression.offer(HOLD)).contains(new StepOffer.Forward(HOLD, 35, 7));
    assertThat(progression.offer(wide)).contains(new StepOffer.Forward(wide, 12, 7));
  }

  @Test
  void greatestOrFixedDose_isLeftAsItIs() {
    StretchDose greatest = new StretchDose("prayer", Measure.REPETITIONS, 5, 1, 5, false);
    StretchDose fixed = new StretchDose("prayer", Measure.REPETITIONS, 3, 1, 5, true);
    List<Session> log = well(0, 9);

    assertThat(new Progression(log, List.of()).offer(greatest)).isEmpty();
    assertThat(new Progression(log, List.of()).offer(fixed)).isEmpty();
    log.add(stopped(9));
    assertThat(new Progression(log, List.of()).offer(fixed)).isEmpty();
  }

  @Test
  void stifferAfter_startsTheCountAnew() {
    List<Session> log = well(0, 6);
    log.add(day(6).stiffness(3, 4).build());
    log.addAll(well(7, 13));

    assertThat(offer(log)).isEmpty();
    log.add(day(13).stiffness(3, 3).build());
    assertThat(offer(log)).isPresent();
  }

  @Test
  void partOfTheStretch_doesNotCount() {
    List<Session> log = well(0, 6);
    log.add(
        day(6).stretches(new StretchEntry("prayer", null, StretchOutcome.PARTIAL, 1, 10)).build());

    assertThat(offer(log)).isEmpty();
  }

  @Test
  void stopForPain_offersAStepBackOrLeavingOut() {
    List<Session> log = well(0, 8);
    log.add(stopped(8));
    StretchDose least = new StretchDose("prayer", Measure.REPETITIONS, 1, 1, 5, false);

    assertThat(offer(log)).contains(new StepOffer.Back(REPS, 2));
    assertThat(new Progression(log, List.of()).offer(least))
        .contains(new StepOffer.LeaveOut(least));
    assertThat(offer(log, fact(8, Answer.NOT_NOW, 0))).isEmpty();
  }

  @Test
  void stopForPainLessThanAStepAboveTheSmallestDose_offersTheSmallest() {
    StretchDose wide = new StretchDose("prayer", Measure.REPETITIONS, 9, 8, 16, false);
    StretchDose hold = new StretchDose("prayer", Measure.HOLD_SECONDS, 23, 20, 40, false);
    Progression progression = new Progression(List.of(stopped(0)), List.of());

    assertThat(progression.offer(wide)).contains(new StepOffer.Back(wide, 8));
    assertThat(progression.offer(hold)).contains(new StepOffer.Back(hold, 20));
  }

  @Test
  void stepsAcceptedForAnotherDose_leaveRoomForEachLaterStep() {
    StretchDose nearlyGreatest = new StretchDose("prayer", Measure.REPETITIONS, 4, 1, 5, false);
    List<StepFact> more = List.of(fact(1, Answer.YES, 1), fact(2, Answer.YES, 1));
    List<StepFact> lessAtLast = new ArrayList<>(more);
    lessAtLast.addFirst(fact(3, Answer.YES, -1));

    assertThat(new Progression(List.of(), more).applied(nearlyGreatest).value()).isEqualTo(5);
    assertThat(new Progression(List.of(), lessAtLast).applied(nearlyGreatest).value()).isEqualTo(4);
    assertThat(new Progression(List.of(), lessAtLast).applied(REPS).value()).isEqualTo(4);
  }

  @Test
  void yes_changesTheDoseAndStartsTheCountAnew() {
    StepFact yes = fact(7, Answer.YES, 1);

    assertThat(new Progression(List.of(), List.of(yes, yes)).applied(REPS).value()).isEqualTo(4);
    assertThat(offer(well(0, 14), yes)).isEmpty();
    assertThat(offer(well(0, 15), yes)).isPresent();
  }

  @Test
  void never_offersNothingMore() {
    assertThat(offer(well(0, 30), fact(7, Answer.NEVER, 0))).isEmpty();
  }

  static LongStream seeds() {
    return Seeds.of(ProgressionTest.class, 300);
  }

  /// Mornings by chance; the user answers each offer by chance.
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyMornings_keepTheRules(long seed) {
    Random chance = new Random(seed);
    int min = chance.nextInt(1, 4);
    int max = min + chance.nextInt(12);
    StretchDose planned =
        new StretchDose(
            "prayer",
            chance.nextBoolean() ? Measure.REPETITIONS : Measure.HOLD_SECONDS,
            chance.nextInt(min, max + 1),
            min,
            max,
            false);
    List<Session> log = new ArrayList<>();
    List<StepFact> facts = new ArrayList<>();
    Set<Integer> offered = new HashSet<>();
    int lastPain = -Progression.SESSIONS;
    for (int day = 0; day < 60; day++) {
      boolean pain = chance.nextInt(20) == 0;
      Integer before = chance.nextBoolean() ? chance.nextInt(4) : null;
      log.add(
          pain
              ? stopped(day)
              : day(day)
                  .stiffness(before, chance.nextInt(12) == 0 ? Integer.valueOf(9) : before)
                  .build());
      lastPain = pain ? day : lastPain;

      Progression progression = new Progression(log, facts);
      Optional<StepOffer> offer = progression.offer(planned);

      assertThat(progression.applied(planned).value()).isBetween(min, max);
      Collections.shuffle(log, chance);
      List<StepFact> twice = new ArrayList<>(facts);
      twice.addAll(facts);
      Collections.shuffle(twice, chance);
      assertThat(new Progression(log, twice).offer(planned)).isEqualTo(offer);
      if (offer.isPresent() && chance.nextInt(3) > 0) {
        int amount = 0;
        switch (offer.get()) {
          case StepOffer.Forward forward -> {
            assertThat(forward.to()).isBetween(min, max);
            assertThat(day - lastPain).isGreaterThanOrEqualTo(Progression.SESSIONS);
            assertThat(IntStream.range(day - 6, day)).noneMatch(offered::contains);
            amount = forward.to() - forward.dose().value();
            offered.add(day);
          }
          case StepOffer.Back back -> {
            assertThat(back.to()).isBetween(min, max);
            assertThat(day).isEqualTo(lastPain);
            amount = back.to() - back.dose().value();
          }
          case StepOffer.LeaveOut _ -> assertThat(day).isEqualTo(lastPain);
        }
        boolean yes = amount != 0 && chance.nextBoolean();
        facts.add(
            new StepFact(
                new UUID(7, day),
                FIRST.plusDays(day).plusHours(1).toInstant(),
                "prayer",
                yes ? Answer.YES : Answer.NOT_NOW,
                planned.measure(),
                yes ? amount : 0));
      }
    }
  }
}
