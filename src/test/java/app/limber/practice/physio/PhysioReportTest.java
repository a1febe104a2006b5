package app.limber.practice.physio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.limber.figure.PoseBook;
import app.limber.journal.Measure;
import app.limber.journal.Outcome;
import app.limber.journal.PainStop;
import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.journal.StepFact;
import app.limber.journal.StepFact.Answer;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.plan.PlanWeek;
import app.limber.plan.WeekPlan;
import app.limber.practice.log.Period;
import app.limber.practice.programme.ProgrammeReading;
import app.limber.practice.programme.StoredProgramme;
import app.limber.programme.Programme;
import app.limber.progress.Progress;
import app.limber.progress.ProgressRules;
import app.limber.progress.StepReason;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhysioReportTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-11-02");
  private static final LocalDate TODAY = FIRST.plusDays(27);
  private static final WeekPlan PLAN =
      new WeekPlan(Map.of(DayOfWeek.MONDAY, List.of("given"), DayOfWeek.FRIDAY, List.of("given")));

  private static SessionBuilder on(int day) {
    return SessionBuilder.session()
        .id(day + 1)
        .routine("given", "Given")
        .startedAt(FIRST.plusDays(day) + "T07:00:00Z")
        .seconds(570, 600)
        .stretches(new StretchEntry("prayer", null, StretchOutcome.DONE, 3, 30));
  }

  private static StoredProgramme stored(
      String id, boolean away, @Nullable LocalDate from, @Nullable LocalDate until) {
    Programme programme =
        new Programme(
            "Programme " + id,
            new Programme.Note("Dr Hall", null, null),
            new Programme.Dates(from, until, null),
            false,
            List.of(
                new Routine(
                    "given", "Given", "", Duration.ZERO, List.of(RoutineStep.standard("prayer")))),
            List.of(),
            PoseBook.empty(),
            PLAN);
    return new StoredProgramme(
        id, away, new ProgrammeReading(Optional.of(programme), "", List.of(), List.of()));
  }

  private static PhysioReport report(
      List<Session> log, List<StepFact> answers, WeekPlan own, StoredProgramme... stored) {
    return report(log, answers, own, ZoneOffset.UTC, Period.all(), stored);
  }

  private static PhysioReport report(
      List<Session> log,
      List<StepFact> answers,
      WeekPlan own,
      ZoneId zone,
      Period period,
      StoredProgramme... stored) {
    return PhysioReport.of(
        new Practice(
            log,
            answers,
            Progress.of(log, TODAY, ProgressRules.standard()),
            new Library(Map.of(), Map.of(), List.of())),
        new PhysioReport.Setting(own, List.of(stored), DayOfWeek.MONDAY, zone),
        period,
        false);
  }

  private static List<Integer> planned(PhysioReport report) {
    return report.weeks().stream().map(PlanWeek::planned).toList();
  }

  @Test
  void planOfAProgramme_holdsFromItsFirstDayToItsLast() {
    PhysioReport report =
        report(
            List.of(on(0).build()),
            List.of(),
            WeekPlan.EMPTY,
            stored("a", false, FIRST.plusDays(7), FIRST.plusDays(17)));

    assertThat(planned(report)).containsExactly(0, 2, 1, 0);
  }

  @Test
  void planWithoutAFirstDay_holdsFromTheFirstSessionOn() {
    List<Session> log = List.of(on(0).routine("other", "Other").build(), on(8).build());

    assertThat(planned(report(log, List.of(), WeekPlan.EMPTY, stored("a", false, null, null))))
        .containsExactly(0, 1, 2, 2);
    assertThat(planned(report(log, List.of(), PLAN))).containsExactly(0, 1, 2, 2);
  }

  @Test
  void planOfTheUsersOwn_goesBeforeThatOfAProgramme() {
    WeekPlan own = new WeekPlan(Map.of(DayOfWeek.SUNDAY, List.of("gone")));
    PhysioReport report =
        report(List.of(on(0).build()), List.of(), own, stored("a", false, FIRST, null));

    assertThat(report.weeks()).isEmpty();
    assertThat(
            report(
                    List.of(on(0).routine("gone", "Gone").build()),
                    List.of(),
                    own,
                    stored("a", false, FIRST, null))
                .routineName("gone"))
        .isEqualTo("gone");
  }

  @Test
  void programmes_areThoseOfThePeriod() {
    StoredProgramme applies = stored("applies", false, null, null);
    StoredProgramme over = stored("over", false, null, FIRST.minusDays(1));
    StoredProgramme later = stored("later", false, TODAY.plusDays(1), null);
    StoredProgramme away = stored("away", true, null, FIRST.plusDays(3));
    StoredProgramme neverUsed = stored("never-used", true, FIRST.plusDays(5), null);
    StoredProgramme broken =
        new StoredProgramme(
            "broken", false, new ProgrammeReading(Optional.empty(), "", List.of(), List.of()));

    PhysioReport report =
        report(
            List.of(on(0).build(), on(2).build()),
            List.of(),
            WeekPlan.EMPTY,
            applies,
            over,
            later,
            away,
            neverUsed,
            broken);

    assertThat(report.programmes())
        .extracting(FollowedProgramme::id, FollowedProgramme::sessions)
        .containsExactly(tuple("applies", 2), tuple("away", 2));
    assertThat(report.unreadable()).containsExactly("broken");
  }

  private static StepFact answer(int day, Answer answer, int amount) {
    return new StepFact(
        new UUID(7, day),
        Instant.parse(FIRST.plusDays(day) + "T23:30:00Z"),
        "prayer",
        answer,
        Measure.REPETITIONS,
        amount);
  }

  @Test
  void answers_areToldWithTheirReasonInNumbers() {
    List<Session> log =
        new ArrayList<>(IntStream.range(0, 7).mapToObj(day -> on(day).build()).toList());
    log.add(on(8).outcome(Outcome.STOPPED_FOR_PAIN).pain(new PainStop("prayer", "left")).build());
    List<StepFact> answers =
        List.of(answer(8, Answer.YES, -1), answer(6, Answer.YES, 1), answer(9, Answer.NEVER, 0));

    assertThat(report(log, answers, WeekPlan.EMPTY).doses())
        .containsExactly(
            new DoseChange(FIRST.plusDays(6), answers.get(1), new StepReason.WentWell(7)),
            new DoseChange(
                FIRST.plusDays(8),
                answers.getFirst(),
                new StepReason.StoppedForPain(FIRST.plusDays(8))),
            new DoseChange(FIRST.plusDays(9), answers.getLast(), new StepReason.Unknown()));
  }

  @Test
  void answers_areOfTheDayWhereTheUserIs() {
    Period first = new Period(Optional.empty(), Optional.of(FIRST.plusDays(6)));
    List<StepFact> answers = List.of(answer(6, Answer.NOT_NOW, 0));
    List<Session> log = List.of(on(0).build());

    assertThat(report(log, answers, PLAN, ZoneOffset.UTC, first).doses()).hasSize(1);
    assertThat(report(log, answers, PLAN, ZoneOffset.ofHours(1), first).doses()).isEmpty();
  }

  @Test
  void minutes_areRoundedAsEverywhere() {
    PhysioReport report = report(List.of(on(0).build()), List.of(), WeekPlan.EMPTY);

    assertThat(report.activeMinutes())
        .isEqualTo(10)
        .isEqualTo(report.sessions().getFirst().activeMinutes());
    assertThat(report.minutes()).containsEntry(FIRST, 10);
  }
}
