package app.limber.ui.history;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.figure.PoseBook;
import app.limber.journal.Fact;
import app.limber.journal.PracticeDay;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.practice.log.LogContents;
import app.limber.practice.preferences.DayPart;
import app.limber.practice.session.TodaySnapshot;
import app.limber.programme.Programmes;
import app.limber.progress.DayState;
import app.limber.progress.Progress;
import app.limber.progress.ProgressRules;
import app.limber.progress.Today;
import app.limber.routine.Library;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The calendar of someone who travels, read from the log.
class YearZonesTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir private Path folder;

  private SqliteJournal journal;
  private long sessions;

  @BeforeEach
  void open() {
    journal = SqliteJournal.open(folder.resolve("limber.db"));
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Pacific/Honolulu", "America/New_York", "UTC", "Europe/Berlin", "Asia/Kolkata"})
  void sessionsOfAllZones_lieOnTheirPracticeDay_whereverTodayIs(String zone) {
    practise("2026-11-10T07:00:00-10:00", "Pacific/Honolulu", 300);
    practise("2026-11-12T23:30:00-05:00", "America/New_York", 360);
    practise("2026-11-14T02:59:00+01:00", "Europe/Berlin", 420);
    practise("2026-11-16T03:00:00+05:30", "Asia/Kolkata", 480);
    practise("2026-11-18T00:10:00+14:00", "Pacific/Kiritimati", 540);

    assertThat(minutes(year(NOW, zone)))
        .isEqualTo(
            Map.of(
                day("2026-11-10"), 5,
                day("2026-11-12"), 6,
                day("2026-11-13"), 7,
                day("2026-11-16"), 8,
                day("2026-11-17"), 9));
  }

  @Test
  void flightWestOverTheDateLine_keepsTheDayThatIsAhead_asToday() {
    practise("2026-11-22T07:00:00+13:00", "Pacific/Auckland", 600);

    Year year = year(Instant.parse("2026-11-21T20:00:00Z"), "Pacific/Honolulu");

    assertThat(year.days().getLast().day().date()).isEqualTo("2026-11-22");
    assertThat(minutes(year)).containsExactly(Map.entry(day("2026-11-22"), 10));
  }

  @Test
  void morningThatIsLivedTwice_isOneDayWithBothSessions() {
    practise("2026-11-20T07:00:00+13:00", "Pacific/Auckland", 600);
    practise("2026-11-20T07:00:00-10:00", "Pacific/Honolulu", 300);

    Year year = year(NOW, "Pacific/Honolulu");

    assertThat(minutes(year)).containsExactly(Map.entry(day("2026-11-20"), 15));
    assertThat(year.states()).containsEntry(DayState.PRACTISED, 1);
  }

  @Test
  void dayThatAFlightEastLeavesOut_isTravel() {
    practise("2026-11-18T22:00:00-08:00", "America/Los_Angeles", 600);
    practise("2026-11-20T07:00:00+13:00", "Pacific/Auckland", 600);

    Year year = year(NOW, "Pacific/Auckland");

    assertThat(year.days())
        .filteredOn(entry -> entry.day().state() == DayState.TRAVEL)
        .extracting(entry -> entry.day().date())
        .containsExactly(day("2026-11-19"));
  }

  private void practise(String startedAt, String zone, int activeSeconds) {
    Session session =
        session()
            .id(++sessions)
            .startedAt(startedAt)
            .zone(zone)
            .seconds(activeSeconds, 600)
            .build();
    journal.seal(session, new Revision(UUID.randomUUID(), session.startedAt().toInstant()));
  }

  private Year year(Instant now, String zone) {
    List<Session> log = journal.sessions().stream().map(Fact.SavedSession::session).toList();
    Today today = Today.of(log, now, ZoneId.of(zone), PracticeDay.STANDARD_START);
    TodaySnapshot history =
        new TodaySnapshot(
            DayPart.MORNING,
            new Library(Map.of(), Map.of(), List.of()),
            PoseBook.empty(),
            Programmes.none(),
            new LogContents(log, List.of(), Optional.empty(), Optional.empty()),
            today.started(),
            Progress.of(today.started(), today.date(), ProgressRules.standard()),
            null);
    return Year.of(history, DayOfWeek.MONDAY);
  }

  private static Map<LocalDate, Integer> minutes(Year year) {
    return year.days().stream()
        .filter(entry -> entry.minutes() > 0)
        .collect(Collectors.toMap(entry -> entry.day().date(), Year.Entry::minutes));
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
