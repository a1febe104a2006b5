package app.limber.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Change;
import app.limber.journal.Fact;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.ui.OpenWindow;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window that is left open.
class RollOverTest {
  private static final Session TODAY =
      SessionBuilder.session().id(1).startedAt("2026-11-22T06:30:00+01:00").build();

  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void openAfterPractice() {
    window = OpenWindow.on(folder).log(TODAY).open();
    assertThat(window.text("greeting")).isEqualTo("Done for today");
  }

  @AfterEach
  void closeTheWindow() {
    window.close();
  }

  @Test
  void beforeTheDayStart_isStillDoneForToday() {
    window.stand(Duration.ofHours(19).plusMinutes(59));

    assertThat(window.text("greeting")).isEqualTo("Done for today");
  }

  @Test
  void dayStart_beginsANewDay() {
    window.stand(Duration.ofHours(20).plusMinutes(1));

    assertThat(window.text("greeting")).isEqualTo("Good morning");
    assertThat(window.text("streak")).isEqualTo("1 day");
  }

  @Test
  void dayStart_forgetsWhatWasToldOfTheDayBefore() {
    window.click("stiffness-8").click("not-today");
    window.stand(Duration.ofHours(24));

    assertThat(window.says()).doesNotContain("All right, not today.");
    assertThat(window.shows("stiff-start-gently")).isFalse();
  }

  @Test
  void anotherPartOfTheDay_isGreeted() {
    try (SqliteJournal log = SqliteJournal.open(folder.resolve("limber.db"))) {
      log.append(
          new Change(UUID.randomUUID(), window.time().instant(), Change.Kind.REMOVE, null),
          List.of(
              new Fact.Tombstone(
                  TODAY.id(), new Revision(UUID.randomUUID(), window.time().instant()))));
    }
    window.stand(Duration.ofHours(6));

    assertThat(window.text("greeting")).isEqualTo("Good afternoon");
  }

  @Test
  void focus_readsTheLogAnew() {
    try (SqliteJournal log = SqliteJournal.open(folder.resolve("limber.db"))) {
      log.seal(
          SessionBuilder.session().id(2).startedAt("2026-11-21T07:00:00+01:00").build(),
          new Revision(UUID.randomUUID(), window.time().instant()));
    }
    window.lookAwayAndBack();

    assertThat(window.text("streak")).isEqualTo("2 days");
  }

  @Test
  void focusAfterAFlight_readsTheZoneAnew() {
    window.zone(ZoneId.of("Pacific/Auckland"));
    window.lookAwayAndBack();

    assertThat(window.text("greeting")).isEqualTo("Done for today");

    window.stand(Duration.ofHours(9));
    assertThat(window.text("greeting")).isEqualTo("Good morning");
  }

  @Test
  void session_isOfTheZoneThatTheMachineIsIn() {
    window.zone(ZoneId.of("America/New_York"));
    window.lookAwayAndBack().type(KeyCode.ENTER, KeyCode.ESCAPE).click("leave-leave");

    assertThat(window.log().getLast().zone()).isEqualTo("America/New_York");
  }

  @Test
  void line13_changeOfZone_isNoticedWithoutAChangeOfFocus() {
    window.zone(ZoneId.of("America/New_York"));
    window.stand(Duration.ofMinutes(1));

    window.type(KeyCode.ENTER, KeyCode.ESCAPE).click("leave-leave");

    assertThat(window.log().getLast().zone()).isEqualTo("America/New_York");
  }

  @Test
  void playingSession_isNotDisturbed() {
    window.type(KeyCode.ENTER).pass(5).lookAwayAndBack();
    window.stand(Duration.ofSeconds(1)).pass(1);

    assertThat(window.text("player-left")).isEqualTo("11:20");
  }
}
