package app.limber.practice.session;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.Composition;
import app.limber.SystemAdapters;
import app.limber.journal.Session;
import app.limber.plan.WeekPlan;
import app.limber.player.Timeline;
import app.limber.practice.log.LogContents;
import app.limber.practice.preferences.Exclusion;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.StretchSettings;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.testing.TestAdapters;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which sessions have started by now.
class SnapshotServiceTest {
  private static final Session SESSION = session().startedAt("2026-11-22T06:40:00+01:00").build();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T20:00:00Z, false",
    // A session of today counts at once, even if the clock that recorded it ran ahead.
    "2026-11-22T05:39:59.999999999Z, true",
    "2026-11-22T05:40:00Z, true",
    "2026-11-22T05:40:00.000000001Z, true"
  })
  void session_countsFromItsDayOn(Instant now, boolean started) {
    SnapshotService snapshots = at(now);
    LogContents log =
        new LogContents(List.of(SESSION), List.of(), Optional.empty(), Optional.empty());

    TodaySnapshot snapshot = snapshots.of(log);

    assertThat(snapshot.sessions()).containsExactly(SESSION);
    assertThat(snapshot.log()).isEqualTo(started ? List.of(SESSION) : List.of());
    assertThat(snapshot.isDoneForToday()).isEqualTo(started);
    assertThat(snapshots.progress(log).totalSessions()).isEqualTo(started ? 1 : 0);
    assertThat(snapshot.progress().totalSessions()).isEqualTo(started ? 1 : 0);
  }

  @Test
  void snapshot_isCurrentUntilTheDayStart() {
    TodaySnapshot evening = at(Instant.parse("2026-11-22T22:00:00Z")).of(LogContents.empty());

    assertThat(evening.today()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(at(Instant.parse("2026-11-22T22:30:00Z")).isCurrent(evening)).isTrue();
    assertThat(at(Instant.parse("2026-11-23T02:00:00Z")).isCurrent(evening)).isFalse();
  }

  @Test
  void snapshotTakenAhead_isTheLatest_andThatOfTheNextTakeIfNothingHasChanged() {
    SnapshotService snapshots = shipped();
    assertThat(snapshots.latest()).isEmpty();

    snapshots.takingAhead((_, _) -> {}).run();
    TodaySnapshot ahead = snapshots.latest().orElseThrow();

    AtomicReference<TodaySnapshot> next = new AtomicReference<>();
    snapshots.take(next::set);
    assertThat(next.get()).isSameAs(ahead);
  }

  @Test
  void previews_areKeptForASnapshotAndMatchThePlanner() {
    SnapshotService snapshots = shipped();
    TodaySnapshot snapshot = snapshots.of(LogContents.empty());
    Routine routine = snapshot.library().routine("full-morning").orElseThrow();

    Timeline preview = snapshots.preview(routine, snapshot);

    assertThat(snapshots.preview(routine, snapshot)).isSameAs(preview);
    assertThat(preview.total())
        .isEqualTo(
            snapshots.planner(snapshot).preview(routine, Settings.standard(), snapshot).total());
    TodaySnapshot later =
        snapshots.of(
            new LogContents(List.of(SESSION), List.of(), Optional.empty(), Optional.empty()));
    assertThat(snapshots.preview(routine, later)).isNotSameAs(preview);
  }

  @Test
  void takingAhead_plansTheOfferedRoutine_andTellsItsFirstStretch() {
    SnapshotService snapshots = shipped();
    List<String> first = new ArrayList<>();

    snapshots
        .takingAhead(
            (poses, stretch) -> {
              assertThat(poses.stretch(stretch.id())).isPresent();
              first.add(stretch.id());
            })
        .run();

    assertThat(first).containsExactly("pelvic-tilt");
    TodaySnapshot snapshot = snapshots.latest().orElseThrow();
    Routine offered = DayOffer.routine(WeekPlan.EMPTY, snapshot).orElseThrow();
    Plan plan = snapshots.today(offered, snapshot).orElseThrow();
    assertThat(snapshots.today(offered, snapshot).orElseThrow()).isSameAs(plan);
    assertThat(snapshots.preview(offered, snapshot)).isSameAs(plan.timeline());
    assertThat(plan.timeline().total())
        .isEqualTo(
            snapshots
                .planner(snapshot)
                .today(offered, Settings.standard(), snapshot)
                .orElseThrow()
                .timeline()
                .total());
  }

  @Test
  void routineOfWhichAllIsLeftOut_hasNoPlanButAPreview() {
    Composition services = services(new TestAdapters(folder));
    SnapshotService snapshots = services.snapshots();
    TodaySnapshot snapshot = snapshots.of(LogContents.empty());
    Routine routine = snapshot.library().routine("full-morning").orElseThrow();
    Timeline whole = snapshots.preview(routine, snapshot);
    StretchSettings stretches = Settings.standard().stretches();
    for (RoutineStep step : routine.steps()) {
      stretches =
          stretches.leaving(
              step.stretch(), Exclusion.on(snapshot.today(), false), snapshot.today());
    }

    services.settings().change(Settings.standard().with(stretches), () -> {});

    assertThat(snapshots.today(routine, snapshot)).isEmpty();
    assertThat(snapshots.preview(routine, snapshot)).isNotSameAs(whole);
    assertThat(snapshots.preview(routine, snapshot).total()).isEqualTo(whole.total());
  }

  private SnapshotService at(Instant now) {
    return services(now, new TestAdapters(folder).withoutContent()).snapshots();
  }

  private SnapshotService shipped() {
    return services(new TestAdapters(folder)).snapshots();
  }

  private static Composition services(SystemAdapters adapters) {
    return services(Instant.parse("2026-11-22T07:00:00Z"), adapters);
  }

  private static Composition services(Instant now, SystemAdapters adapters) {
    return Composition.of(
        adapters,
        new Composition.Clocks(() -> now, () -> ZoneId.of("Europe/Berlin"), () -> 0),
        Composition.Threads.none());
  }
}
