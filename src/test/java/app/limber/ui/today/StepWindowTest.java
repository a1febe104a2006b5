package app.limber.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Journal;
import app.limber.journal.Outcome;
import app.limber.journal.PainStop;
import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.journal.StepFact.Answer;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.ui.OpenWindow;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepWindowTest {
  private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-11-14T07:00:00+01:00");

  @TempDir private Path folder;

  private static SessionBuilder day(int day) {
    return SessionBuilder.session()
        .id(day + 1)
        .startedAt(FIRST.plusDays(day))
        .practiceDay(FIRST.plusDays(day).toLocalDate().toString())
        .stretches(new StretchEntry("prayer", null, StretchOutcome.DONE, 3, 30));
  }

  private static Session[] days(int count) {
    return IntStream.range(0, count).mapToObj(day -> day(day).build()).toArray(Session[]::new);
  }

  private List<Answer> answers() {
    try (Journal journal = SqliteJournal.open(folder.resolve("limber.db"))) {
      return journal.steps().stream().map(fact -> fact.step().answer()).toList();
    }
  }

  @Test
  void stepThatCanBeMade_isOfferedWithItsReasonAndTakenByMouse() {
    try (OpenWindow window = OpenWindow.on(folder).log(days(7)).open()) {
      assertThat(window.says()).contains("You did it in full in 7 sessions");

      window.click("step-yes");

      assertThat(window.shows("step-offer")).isFalse();
      assertThat(window.says()).contains("from now on");
      assertThat(window.node("start").isFocused()).isTrue();
    }
    assertThat(answers()).containsExactly(Answer.YES);
  }

  @Test
  void largeText_leavesStartInSightAboveTheStep() {
    try (OpenWindow window =
        OpenWindow.on(folder)
            .chosen(settings -> settings.with(settings.look().withTextPercent(150)))
            .size(1024, 640)
            .log(days(7))
            .open()) {
      Node start = window.node("start");
      double bottom = start.localToScene(start.getLayoutBounds()).getMaxY();
      Node step = window.node("step-offer");
      assertThat(bottom)
          .isLessThan(start.getScene().getHeight())
          .isLessThan(step.localToScene(step.getLayoutBounds()).getMinY());
    }
  }

  @Test
  void stepThatCanBeMade_isDeclinedByKeyboard() {
    try (OpenWindow window = OpenWindow.on(folder).log(days(7)).open()) {
      window.focus("step-never").type(KeyCode.SPACE);

      assertThat(window.shows("step-offer")).isFalse();
    }
    assertThat(answers()).containsExactly(Answer.NEVER);
  }

  @Test
  void withoutSevenGoodSessions_nothingIsOffered() {
    try (OpenWindow window = OpenWindow.on(folder).log(days(6)).open()) {
      assertThat(window.shows("step-offer")).isFalse();
    }
  }

  @Test
  void afterAStopForPain_theStepBackIsBelowTheWordsAboutIt() {
    Session stopped =
        day(7).outcome(Outcome.STOPPED_FOR_PAIN).pain(new PainStop("prayer", null)).build();
    Session[] log = Stream.concat(Stream.of(days(7)), Stream.of(stopped)).toArray(Session[]::new);
    try (OpenWindow window = OpenWindow.on(folder).log(log).open()) {
      String says = window.says();
      assertThat(says.indexOf("Last time you stopped because something hurt")).isNotNegative();
      assertThat(says.indexOf("Last time you stopped for pain at it"))
          .isGreaterThan(says.indexOf("Last time you stopped because something hurt"));
      assertThat(window.shows("step-never")).isFalse();

      window.click("step-not-now");

      assertThat(window.shows("step-offer")).isFalse();
      assertThat(window.shows("pain-start-gently")).isTrue();
    }
    assertThat(answers()).containsExactly(Answer.NOT_NOW);
  }
}
