package app.limber.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Outcome;
import app.limber.journal.PainStop;
import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.journal.StretchEntry;
import app.limber.ui.OpenWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What Today says and offers before practice.
class TodayTest {
  private static final Session YESTERDAY =
      SessionBuilder.session().id(1).startedAt("2026-11-21T07:00:00+01:00").build();
  private static final Session PAIN_YESTERDAY =
      SessionBuilder.session()
          .id(2)
          .startedAt("2026-11-21T07:00:00+01:00")
          .outcome(Outcome.STOPPED_FOR_PAIN)
          .seconds(200, 687)
          .pain(new PainStop("hamstring", "low back"))
          .build();

  @TempDir Path folder;

  @Test
  void firstMorning_offersTheFullMorningAndNamesWhatIsNeeded() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      assertThat(window.text("greeting")).isEqualTo("Good morning");
      assertThat(window.text("offer-name")).isEqualTo("Full morning");
      assertThat(window.says())
          .contains("7 stretches · 11 minutes")
          .contains("Have ready: strap (optional), pillow for your knees (optional)")
          .contains("No session has counted yet; the first one starts a streak.");
      assertThat(window.isPulsing()).isFalse();
    }
  }

  @Test
  void morningAfterPractice_tellsTheStreakAndOffersTheSame() {
    try (OpenWindow window = OpenWindow.on(folder).log(YESTERDAY).open()) {
      assertThat(window.text("streak")).isEqualTo("1 day");
      assertThat(window.text("offer-name")).isEqualTo("Full morning");
    }
  }

  @Test
  void anotherRoutine_isChosenByAClickAndStartedByEnter() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.click("routine-five-minutes");
      assertThat(window.text("offer-name")).isEqualTo("Five minutes");

      window.type(KeyCode.ENTER);
      assertThat(window.says()).contains("1 of 4");
    }
  }

  @Test
  void stiffness_isOptional() {
    try (OpenWindow window = OpenWindow.on(folder).rehearsing(60).open()) {
      window.type(KeyCode.ENTER).pass(12);

      assertThat(window.log().getFirst().stiffnessBefore()).isNull();
    }
  }

  @Test
  void stiffnessThatIsTold_isInTheLogAndNotAskedFromTheNextSession() {
    try (OpenWindow window = OpenWindow.on(folder).rehearsing(60).open()) {
      window.click("stiffness-3").type(KeyCode.ENTER).pass(12).type(KeyCode.ENTER, KeyCode.ENTER);
      window.pass(12);

      assertThat(window.log())
          .extracting(Session::stiffnessBefore)
          .containsExactlyInAnyOrder(3, null);
    }
  }

  @Test
  void stiffnessPressedTwice_isTakenBack() {
    try (OpenWindow window = OpenWindow.on(folder).rehearsing(60).open()) {
      window.click("stiffness-3").click("stiffness-3").type(KeyCode.ENTER).pass(12);

      assertThat(window.log().getFirst().stiffnessBefore()).isNull();
    }
  }

  @Test
  void stiffnessBelowSix_offersNothingMore() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.click("stiffness-5");

      assertThat(window.shows("stiff-start-gently")).isFalse();
    }
  }

  @Test
  void stiffnessFromSix_offersAGentleStart() {
    try (OpenWindow window = OpenWindow.on(folder).rehearsing(60).open()) {
      window.click("stiffness-6").click("stiff-start-gently").pass(10);

      assertThat(window.log())
          .singleElement()
          .satisfies(
              session -> {
                assertThat(session.routine()).isEqualTo("gentle-start");
                assertThat(session.stiffnessBefore()).isEqualTo(6);
              });
    }
  }

  @Test
  void stiffnessFromSix_offersNotTodayAndNothingIsLogged() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.click("stiffness-8").click("not-today");

      assertThat(window.says()).contains("All right, not today.");
      assertThat(window.shows("stiff-start-gently")).isFalse();
      assertThat(window.log()).isEmpty();
    }
  }

  @Test
  void painYesterday_offersAGentleStart() {
    try (OpenWindow window = OpenWindow.on(folder).log(PAIN_YESTERDAY).rehearsing(60).open()) {
      window.click("pain-start-gently").pass(10);

      assertThat(window.log()).last().extracting(Session::routine).isEqualTo("gentle-start");
    }
  }

  @Test
  void painYesterday_offersToLeaveTheStretchOutAndItIsNotPlayed() {
    try (OpenWindow window = OpenWindow.on(folder).log(PAIN_YESTERDAY).rehearsing(60).open()) {
      window.click("pain-leave-out");
      assertThat(window.says())
          .contains("Hamstring stretch is left out today.")
          .contains("6 stretches");

      window.type(KeyCode.ENTER).pass(12);
      assertThat(window.log().getLast().outcome()).isEqualTo(Outcome.COMPLETED);
      assertThat(window.log().getLast().stretches())
          .extracting(StretchEntry::stretch)
          .doesNotContain("hamstring")
          .hasSize(7);
    }
  }

  @Test
  void painYesterdayAndMuchStiffness_offerOneGentleStartWithBothReasons() {
    try (OpenWindow window = OpenWindow.on(folder).log(PAIN_YESTERDAY).open()) {
      window.click("stiffness-7");

      assertThat(window.texts()).filteredOn("Start gently"::equals).hasSize(1);
      assertThat(window.says()).contains("something hurt, and today your back is very stiff");
      assertThat(window.shows("pain-leave-out")).isTrue();

      window.click("not-today");
      assertThat(window.texts()).doesNotContain("Start gently");
    }
  }

  @Test
  void daysBeforeTheFirstSession_haveNoFaintCircle() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      Set<Paint> circles =
          OpenWindow.fx(
              () ->
                  window.stage().getScene().getRoot().lookupAll(".day-before").stream()
                      .map(sign -> ((Region) sign).getBorder().getStrokes().getFirst())
                      .map(BorderStroke::getTopStroke)
                      .collect(Collectors.toSet()));

      assertThat(circles).containsExactly(Color.TRANSPARENT);
    }
  }

  @Test
  void painToday_isNotAskedAboutUntilTomorrow() {
    Session today =
        SessionBuilder.session()
            .startedAt("2026-11-22T06:30:00+01:00")
            .outcome(Outcome.STOPPED_FOR_PAIN)
            .build();
    try (OpenWindow window = OpenWindow.on(folder).log(today).open()) {
      assertThat(window.shows("pain-start-gently")).isFalse();
    }
  }

  @Test
  void enterOnAnotherButton_pressesThatButton() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.focus("open-safety").type(KeyCode.ENTER);

      assertThat(window.shows("safety-card")).isTrue();
      assertThat(window.shows("player-stretch")).isFalse();
    }
  }

  @Test
  void contentThatChangesOnDisk_leavesTheFocusOnAnotherRoutine() throws IOException {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.focus("routine-five-minutes");
      writeRoutine(routine("\"pelvic-tilt\""));
      window.contentChanges();

      assertThat(window.shows("routine-mine")).isTrue();
      assertThat(focused(window)).isEqualTo("routine-five-minutes");
      window.type(KeyCode.ENTER);
      assertThat(window.text("offer-name")).isEqualTo("Five minutes");
    }
  }

  @Test
  void contentThatChangesOnDisk_leavesTheFocusOnANotice() throws IOException {
    writeRoutine(routine("\"no-such-stretch\""));
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.focus("show-problems").contentChanges();

      assertThat(focused(window)).isEqualTo("show-problems");
    }
  }

  @Test
  void focusedRoutineThatGoesAway_leavesTheFocusToStart() throws IOException {
    Path file = writeRoutine(routine("\"pelvic-tilt\""));
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.focus("routine-mine");
      Files.delete(file);
      window.contentChanges();

      assertThat(focused(window)).isEqualTo("start");
    }
  }

  private static String focused(OpenWindow window) {
    return OpenWindow.fx(() -> window.stage().getScene().getFocusOwner().getId());
  }

  private Path writeRoutine(String text) throws IOException {
    Path file = folder.resolve("content/routines/mine.json");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String routine(String stretch) {
    return """
        { "$schema": "../schema/routine.schema.json", "id": "mine", "name": "Mine", "order": 9,
          "description": "My own.", "restSeconds": 5, "stretches": [ { "stretch": %s } ] }
        """
        .formatted(stretch);
  }
}
