package app.limber.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.plan.WeekPlan;
import app.limber.testing.SavedSettings;
import app.limber.ui.OpenWindow;
import app.limber.ui.robot.Keyboard;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The plan for the week on Today, where it is followed, and in Settings, where it is made. It is
/// Sunday.
class WeekPlanWindowTest {
  private static final Session THIS_MORNING =
      SessionBuilder.session()
          .id(1)
          .startedAt("2026-11-22T06:30:00+01:00")
          .routine("gentle-start", "Gentle start")
          .build();

  @TempDir Path folder;

  private OpenWindow.Builder planned(String... routines) {
    return OpenWindow.on(folder)
        .chosen(
            settings -> settings.with(new WeekPlan(Map.of(DayOfWeek.SUNDAY, List.of(routines)))));
  }

  @Test
  void withoutAPlan_todayIsAsBefore() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      assertThat(window.shows("planned")).isFalse();
      assertThat(window.says()).doesNotContain("Something else");
    }
  }

  @Test
  void plannedRoutine_isOfferedAndSomethingElseIsOneClickAway() {
    try (OpenWindow window = planned("gentle-start", "five-minutes").open()) {
      assertThat(window.text("offer-name")).isEqualTo("Gentle start");
      assertThat(window.text("planned")).isEqualTo("Planned today: Gentle start, Five minutes.");

      window.click("routine-full-morning");
      assertThat(window.text("offer-name")).isEqualTo("Full morning");
      window.contentChanges();
      assertThat(window.text("offer-name")).isEqualTo("Full morning");
    }
  }

  @Test
  void planThatACommandMakesMeanwhile_isFollowedWhenTheWindowIsLookedAtAgain() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      SavedSettings.change(
          folder,
          settings ->
              settings.with(new WeekPlan(Map.of(DayOfWeek.SUNDAY, List.of("gentle-start")))));

      window.contentChanges();

      assertThat(window.text("offer-name")).isEqualTo("Gentle start");
      assertThat(window.text("planned")).isEqualTo("Planned today: Gentle start.");
    }
  }

  @Test
  void firstIsDone_theNextIsOffered() {
    try (OpenWindow window = planned("gentle-start", "five-minutes").log(THIS_MORNING).open()) {
      assertThat(window.text("offer-name")).isEqualTo("Five minutes");
      assertThat(window.text("planned")).contains("Gentle start (done), Five minutes");
    }
  }

  @Test
  void firstIsPlayedInTheWindow_theNextIsOfferedAfterIt() {
    try (OpenWindow window = planned("gentle-start", "five-minutes").rehearsing(60).open()) {
      window.type(KeyCode.ENTER).pass(12).type(KeyCode.ENTER).contentChanges();

      assertThat(window.text("offer-name")).isEqualTo("Five minutes");
    }
  }

  @Test
  void restDay_isSaidKindlyAndOneCanStillStart() {
    try (OpenWindow window =
        OpenWindow.on(folder)
            .chosen(
                settings ->
                    settings.with(new WeekPlan(Map.of(DayOfWeek.MONDAY, List.of("five-minutes")))))
            .open()) {
      assertThat(window.text("planned")).contains("rest day in your plan");
      assertThat(window.text("offer-name")).isEqualTo("Full morning");

      window.type(KeyCode.ENTER);
      assertThat(window.says()).contains("1 of 7");
    }
  }

  @Test
  void routineThatIsGone_isSaidAndTheUsualOneIsOffered() {
    try (OpenWindow window = planned("old-one").open()) {
      assertThat(window.text("offer-name")).isEqualTo("Full morning");
      assertThat(window.says())
          .contains(
              "a routine that is no longer there (old-one). Full morning is offered instead.");
    }
  }

  @Test
  void routineThatIsGone_isSaidOnlyWhereAnotherIsOfferedInstead() {
    try (OpenWindow window = planned("gentle-start", "old-one", "five-minutes").open()) {
      assertThat(window.text("offer-name")).isEqualTo("Gentle start");
      assertThat(window.says()).doesNotContain("offered instead");
    }
    try (OpenWindow window =
        planned("gentle-start", "old-one", "five-minutes").log(THIS_MORNING).open()) {
      assertThat(window.text("offer-name")).isEqualTo("Five minutes");
      assertThat(window.says())
          .contains(
              "a routine that is no longer there (old-one). Five minutes is offered instead.");
    }
  }

  @Test
  void weekday_isThatOfThePracticeDay() {
    OpenWindow.Builder builder = planned("five-minutes");
    try (OpenWindow window = builder.open()) {
      // Two in the morning on Monday is still Sunday.
      window.stand(Duration.ofHours(19));
      assertThat(window.text("planned")).contains("Planned today: Five minutes");

      window.stand(Duration.ofHours(2));
      assertThat(window.text("planned")).contains("rest day");
    }
  }

  @Test
  void settings_planTwoRoutinesAndTakeOneAway() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.click("go-settings");
      add(window, "plan-add-sunday", "Gentle start");
      add(window, "plan-add-sunday", "Five minutes");
      assertThat(plan(window).of(DayOfWeek.SUNDAY)).containsExactly("gentle-start", "five-minutes");

      window.focus("plan-sunday-0").type(KeyCode.ENTER);
      assertThat(plan(window).of(DayOfWeek.SUNDAY)).containsExactly("five-minutes");

      new Keyboard(window).goTo("today");
      assertThat(window.text("offer-name")).isEqualTo("Five minutes");
    }
  }

  private static WeekPlan plan(OpenWindow window) {
    return window.settings().weekPlan();
  }

  private static void add(OpenWindow window, String menu, String name) {
    MenuButton button = (MenuButton) window.node(menu);
    OpenWindow.fx(
        () ->
            button.getItems().stream()
                .filter(item -> name.equals(item.getText()))
                .forEach(MenuItem::fire));
    window.contentChanges();
  }
}
