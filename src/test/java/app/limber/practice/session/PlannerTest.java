package app.limber.practice.session;

import static app.limber.testing.Stretches.breaths;
import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.move;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cue.CueLevel;
import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.player.PlannedStretch;
import app.limber.player.Timeline;
import app.limber.practice.preferences.Exclusion;
import app.limber.practice.preferences.FirstSide;
import app.limber.practice.preferences.PlaySettings;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SoundSettings;
import app.limber.practice.preferences.StretchSettings;
import app.limber.testing.Routines;
import app.limber.words.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private static final Messages MESSAGES = Messages.of(Locale.ENGLISH);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Routines.Builder ROUTINE =
      Routines.routine(
          stretch("tilt")
              .explain("In a moment: tilt.")
              .movement(2, move(3), counted(move(3)))
              .build(),
          stretch("prayer").explain("In a moment: rock.").movement(1, counted(breaths(1))).build(),
          stretch("thomas").explain("In a moment: hang.").eachSide(6).readyFirstTime().build());

  @Test
  void pace_changesTheMoves() {
    Duration usual = plan(PlaySettings.standard()).total();

    assertThat(plan(PlaySettings.standard().withPace(1.5)).total())
        .isEqualTo(usual.minusSeconds(4));
  }

  @Test
  void breath_changesTheBreaths() {
    Duration usual = plan(PlaySettings.standard()).total();

    assertThat(plan(PlaySettings.standard().withBreathSeconds(12)).total())
        .isEqualTo(usual.plusSeconds(4));
  }

  @Test
  void setupTime_holdsForEveryStretch() {
    assertThat(plan(PlaySettings.standard().withSetupSeconds(25)).stretches())
        .extracting(PlannedStretch::setupTime)
        .containsOnly(Duration.ofSeconds(25));
  }

  @Test
  void noSetupTime_leavesItToTheStretches() {
    Settings quiet = Settings.standard().with(SoundSettings.standard().withLevel(CueLevel.TONES));

    assertThat(timeline(quiet, List.of()).stretches())
        .extracting(PlannedStretch::setupTime)
        .containsOnly(Duration.ofSeconds(10));
  }

  @Test
  void stretchDoneFewerThanThreeTimes_isIntroducedInFull() {
    assertThat(introduced(done("tilt", "prayer"), done("tilt"), done("tilt")))
        .containsExactly("prayer", "thomas");
  }

  @Test
  void stretchDoneOnOneSideOnly_isNotYetKnown() {
    assertThat(introduced(halfDone("thomas"), halfDone("thomas"), halfDone("thomas")))
        .contains("thomas");
  }

  @Test
  void afterTwoWeeksWithoutPractice_everyStretchIsIntroducedAgain() {
    List<Session> log = List.of(done("tilt"), done("tilt"), done("tilt"));
    Planner planner = new Planner(ROUTINE.library(), MESSAGES);

    assertThat(
            introduced(
                planner.plan(
                    ROUTINE.build(), Settings.standard(), log, Set.of(), TODAY.plusDays(13))))
        .doesNotContain("tilt");
    assertThat(
            introduced(
                planner.plan(
                    ROUTINE.build(), Settings.standard(), log, Set.of(), TODAY.plusDays(14))))
        .contains("tilt");
  }

  private static List<String> introduced(Session... log) {
    return introduced(
        new Planner(ROUTINE.library(), MESSAGES)
            .plan(ROUTINE.build(), Settings.standard(), List.of(log), Set.of(), TODAY));
  }

  private static List<String> introduced(Plan plan) {
    return plan.timeline().stretches().stream()
        .filter(stretch -> stretch.introduction() != null)
        .map(stretch -> stretch.stretch().id())
        .toList();
  }

  private static Session done(String... stretches) {
    return SessionBuilder.session()
        .startedAt("2026-11-22T06:58:00+01:00")
        .practiceDay(TODAY.toString())
        .stretches(
            Stream.of(stretches)
                .map(id -> new StretchEntry(id, null, StretchOutcome.DONE, 1, 30))
                .toArray(StretchEntry[]::new))
        .build();
  }

  private static Session halfDone(String stretch) {
    return SessionBuilder.session()
        .startedAt("2026-11-22T06:58:00+01:00")
        .practiceDay(TODAY.toString())
        .stretches(
            new StretchEntry(stretch, Side.LEFT, StretchOutcome.DONE, 1, 30),
            new StretchEntry(stretch, Side.RIGHT, StretchOutcome.SKIPPED, 0, 0))
        .build();
  }

  @Test
  void stretchWithoutExplanation_hasItsSetUpSaidToSomeoneNew() {
    Routines.Builder own =
        Routines.routine(stretch("own").movement(1, counted(breaths(1))).build());
    Planner planner = new Planner(own.library(), MESSAGES);

    PlannedStretch planned = planner.firstTime(own.build()).timeline().stretches().getFirst();

    assertThat(planned.introduction()).isNotNull();
  }

  @Test
  void startByHand_waitsForEveryStretch() {
    assertThat(plan(PlaySettings.standard().withStartByHand(true)).stretches())
        .extracting(PlannedStretch::waits)
        .containsExactly(true, true, true);
  }

  @Test
  void withoutStartByHand_onlyTheUnknownStretchThatAsksForItWaits() {
    assertThat(plan(PlaySettings.standard()).stretches())
        .extracting(PlannedStretch::waits)
        .containsExactly(false, false, true);
  }

  @Test
  void waitForReadyTurnedOff_noStretchWaits_unlessEachIsStartedByHand() {
    PlaySettings off = PlaySettings.standard().withWaitForReady(false);

    assertThat(plan(off).stretches())
        .extracting(PlannedStretch::waits)
        .containsExactly(false, false, false);
    assertThat(plan(off.withStartByHand(true)).stretches())
        .extracting(PlannedStretch::waits)
        .containsExactly(true, true, true);
  }

  @Test
  void firstSide_isTheOneSet() {
    assertThat(sides(FirstSide.LEFT, List.of())).containsExactly(Side.LEFT, Side.RIGHT);
    assertThat(sides(FirstSide.RIGHT, List.of())).containsExactly(Side.RIGHT, Side.LEFT);
  }

  @Test
  void alternatingSide_isTheOtherOneThanLastTime() {
    Session leftFirst = SessionBuilder.session().build();

    assertThat(sides(FirstSide.ALTERNATE, List.of(leftFirst)))
        .containsExactly(Side.RIGHT, Side.LEFT);
    assertThat(sides(FirstSide.ALTERNATE, List.of())).containsExactly(Side.LEFT, Side.RIGHT);
  }

  @Test
  void line5_sessionLeftAtOnce_doesNotTurnTheSide() {
    Session leftFirst = SessionBuilder.session().build();
    Session leftAtOnce =
        SessionBuilder.session()
            .seconds(5, 616)
            .stretches(
                new StretchEntry("thomas", Side.RIGHT, StretchOutcome.SKIPPED, 0, 0),
                new StretchEntry("thomas", Side.LEFT, StretchOutcome.SKIPPED, 0, 0))
            .build();

    assertThat(sides(FirstSide.ALTERNATE, List.of(leftFirst, leftAtOnce)))
        .containsExactly(Side.RIGHT, Side.LEFT);
  }

  @Test
  void preview_goesAsTheUserWouldDoItToday() {
    Settings settings = Settings.standard().with(PlaySettings.standard().withPace(1.5));

    assertThat(preview(settings).total()).isEqualTo(timeline(settings, List.of()).total());
    assertThat(preview(leaving(settings, "tilt")).stretches())
        .extracting(planned -> planned.stretch().id())
        .containsExactly("prayer", "thomas");
  }

  @Test
  void previewOfWhatIsLeftOutAltogether_isTheRoutineAsItStands() {
    Settings settings = leaving(Settings.standard(), "tilt", "prayer", "thomas");

    assertThat(preview(settings).stretches()).hasSize(3);
  }

  private static Settings leaving(Settings settings, String... stretches) {
    StretchSettings left = settings.stretches();
    for (String stretch : stretches) {
      left = left.leaving(stretch, Exclusion.on(TODAY, false), TODAY);
    }
    return settings.with(left);
  }

  private static Timeline preview(Settings settings) {
    return new Planner(ROUTINE.library(), MESSAGES)
        .preview(ROUTINE.build(), settings, List.of(), TODAY);
  }

  private static List<Side> sides(FirstSide first, List<Session> log) {
    Settings settings = Settings.standard().with(PlaySettings.standard().withFirstSide(first));
    return timeline(settings, log).stretches().getLast().sides();
  }

  private static Timeline plan(PlaySettings play) {
    return timeline(Settings.standard().with(play), List.of());
  }

  private static Timeline timeline(Settings settings, List<Session> log) {
    return new Planner(ROUTINE.library(), MESSAGES)
        .plan(ROUTINE.build(), settings, log, Set.of(), TODAY)
        .timeline();
  }
}
