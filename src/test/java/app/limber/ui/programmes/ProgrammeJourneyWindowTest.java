package app.limber.ui.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.limber.journal.Journal;
import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.journal.Side;
import app.limber.journal.StepFact.Answer;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.plan.WeekPlan;
import app.limber.testing.OwnContent;
import app.limber.testing.TestLogs;
import app.limber.testing.TestProfiles;
import app.limber.ui.OpenWindow;
import app.limber.ui.robot.Keyboard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window's part of a programme's journey: handed over, accepted as another profile with an
/// empty folder, a step accepted. Once with the keyboard only, once with the mouse only. The day is
/// a Sunday.
class ProgrammeJourneyWindowTest {
  @TempDir private Path root;

  private Path file() {
    return root.resolve("handed.limber");
  }

  private Path ada() {
    return root.resolve("home/profiles/ada");
  }

  @BeforeEach
  void makeAStretchAndAProfile() throws IOException {
    OwnContent.into(root.resolve("desk"));
    TestProfiles.service(root.resolve("home")).add("Ada");
  }

  private OpenWindow desk() {
    WeekPlan plan = new WeekPlan(Map.of(DayOfWeek.SUNDAY, List.of("my-back")));
    return OpenWindow.on(root.resolve("desk"))
        .chosen(settings -> settings.with(plan))
        .choosing(file())
        .open();
  }

  private OpenWindow home(Session... sessions) {
    return OpenWindow.on(ada()).choosing(file()).log(sessions).open();
  }

  private static Session[] mornings() {
    return IntStream.range(15, 22)
        .mapToObj(
            day ->
                SessionBuilder.session()
                    .id(day)
                    .routine("my-back", "My back")
                    .startedAt("2026-11-" + day + "T07:00:00+01:00")
                    .stretches(
                        new StretchEntry("hamstring", Side.LEFT, StretchOutcome.DONE, 1, 30),
                        new StretchEntry("hamstring", Side.RIGHT, StretchOutcome.DONE, 1, 30))
                    .build())
        .toArray(Session[]::new);
  }

  private void assertHandedOver() throws IOException {
    assertThat(Files.readString(file()))
        .contains("\"window-cat\"", "\"sunday\" : [ \"my-back\" ]", "\"Window cat\"");
  }

  private void assertTakenIn(OpenWindow window) {
    assertThat(ada().resolve("programmes/my-back.limber")).hasSameTextualContentAs(file());
    assertThat(root.resolve("home/programmes")).doesNotExist();
    assertThat(window.text("offer-name")).isEqualTo("My back");
  }

  private void assertAccepted() {
    try (Journal journal = TestLogs.in(ada()).open()) {
      assertThat(journal.steps())
          .extracting(fact -> fact.step().stretch(), fact -> fact.step().answer())
          .containsExactly(tuple("hamstring", Answer.YES));
    }
  }

  @Test
  void byKeyboardAlone() throws IOException {
    try (OpenWindow window = desk()) {
      Keyboard keyboard = new Keyboard(window);
      keyboard.goTo("stretches").tabTo("tab-routines").type(KeyCode.SPACE);
      keyboard.type(KeyCode.END).press("hand-over");
      keyboard.tabTo("hand-over-plan").type(KeyCode.SPACE).press("hand-over-save");
      assertThat(window.says()).contains("The programme is in");
    }
    assertHandedOver();
    try (OpenWindow window = home()) {
      Keyboard keyboard = new Keyboard(window);
      keyboard.goTo("stretches").tabTo("tab-routines").type(KeyCode.SPACE);
      keyboard.press("list-programmes").press("open-programme").press("programme-take");
      keyboard.goTo("today");
      assertTakenIn(window);
    }
    try (OpenWindow window = home(mornings())) {
      new Keyboard(window).press("step-yes");
      assertThat(window.says()).contains("from now on held for 35 seconds");
    }
    assertAccepted();
  }

  @Test
  void byMouseAlone() throws IOException {
    try (OpenWindow window = desk()) {
      window.click("go-stretches").click("tab-routines");
      window.clickText("My back").click("hand-over");
      window.click("hand-over-plan").click("hand-over-save");
      assertThat(window.says()).contains("The programme is in");
    }
    assertHandedOver();
    try (OpenWindow window = home()) {
      window.click("go-stretches").click("tab-routines").click("list-programmes");
      window.click("open-programme").click("programme-take").click("go-today");
      assertTakenIn(window);
    }
    try (OpenWindow window = home(mornings())) {
      window.click("step-yes");
      assertThat(window.says()).contains("from now on held for 35 seconds");
    }
    assertAccepted();
  }
}
