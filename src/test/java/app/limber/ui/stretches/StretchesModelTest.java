package app.limber.ui.stretches;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Measure;
import app.limber.journal.StepFact;
import app.limber.practice.preferences.Exclusion;
import app.limber.routine.Stretch;
import app.limber.testing.TestApp;
import app.limber.ui.navigation.StartOrder;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be done with a stretch, on the shipped content.
class StretchesModelTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir private Path folder;
  private final List<StartOrder> started = new ArrayList<>();
  private TestApp testApp;
  private StretchesModel model;

  @BeforeEach
  void open() {
    testApp = TestApp.withContent(folder);
    model =
        new StretchesModel(
            testApp.snapshots(),
            testApp.settings(),
            testApp.services().maker(),
            Messages.of(Locale.ENGLISH),
            () -> NOON,
            started::add,
            () -> testApp.fail("not kept"));
    model.refresh();
    testApp.settle();
  }

  @AfterEach
  void close() {
    testApp.close();
  }

  private Stretch stretch(String id) {
    return model.snapshotProperty().get().library().stretch(id).orElseThrow();
  }

  @Test
  void beforeContentIsRead_nothingIsShownAndNothingFails() {
    StretchesModel early =
        new StretchesModel(
            testApp.snapshots(),
            testApp.settings(),
            testApp.services().maker(),
            Messages.of(Locale.ENGLISH),
            () -> NOON,
            started::add,
            () -> {});
    Stretch tilt = stretch("pelvic-tilt");

    early.play(tilt);
    early.leaveOut(tilt, true, true);

    assertThat(early.chosenProperty().get()).isNull();
    assertThat(early.seconds(tilt)).isZero();
    assertThat(early.leftOut(tilt)).isEmpty();
    assertThat(started).isEmpty();
  }

  @Test
  void contentArrives_firstStretchIsChosen() {
    assertThat(model.chosenProperty().get()).isEqualTo(stretch("pelvic-tilt"));
  }

  @Test
  void contentReadAnew_choiceStays() {
    model.choose(stretch("hamstring"));

    model.refresh();
    testApp.settle();

    assertThat(model.chosenProperty().get()).isEqualTo(stretch("hamstring"));
  }

  @Test
  void reps_areKeptAndChangeTheTime() {
    Stretch tilt = stretch("pelvic-tilt");
    int usual = model.seconds(tilt);

    model.chooseReps(tilt, 15);

    assertThat(model.step(tilt).reps()).isEqualTo(15);
    assertThat(model.seconds(tilt)).isGreaterThan(usual);
    assertThat(testApp.kept().stretches().dose("pelvic-tilt").orElseThrow().reps()).isEqualTo(15);
  }

  @Test
  void hold_isKept() {
    Stretch hamstring = stretch("hamstring");

    model.chooseHold(hamstring, 40);

    assertThat(model.step(hamstring).holdTime()).isEqualTo(Duration.ofSeconds(40));
  }

  @Test
  void anotherVariant_comesAtItsOwnDose() {
    Stretch hamstring = stretch("hamstring");
    model.chooseHold(hamstring, 40);

    model.chooseVariant(hamstring, hamstring.variants().getLast());

    assertThat(model.variant(hamstring)).isEqualTo(hamstring.variants().getLast());
    assertThat(model.step(hamstring).reps())
        .isEqualTo(hamstring.variants().getLast().reps().standard());
  }

  @Test
  void usualDose_isComeBackTo() {
    Stretch tilt = stretch("pelvic-tilt");
    model.chooseReps(tilt, 15);
    assertThat(model.hasOwnDose(tilt)).isTrue();

    model.resetDose(tilt);

    assertThat(model.hasOwnDose(tilt)).isFalse();
    assertThat(model.step(tilt).reps()).isEqualTo(tilt.standardVariant().reps().standard());
  }

  @Test
  void leftOutForToday_holdsToday() {
    Stretch tilt = stretch("pelvic-tilt");

    model.leaveOut(tilt, false, true);

    Exclusion how = model.leftOut(tilt).orElseThrow();
    assertThat(how.pain()).isTrue();
    assertThat(how.isAlways()).isFalse();
  }

  @Test
  void leftOutForToday_isOverTomorrow() {
    Stretch tilt = stretch("pelvic-tilt");
    model.leaveOut(tilt, false, false);

    testApp.time().pass(Duration.ofDays(1));
    model.refresh();
    testApp.settle();

    assertThat(model.leftOut(tilt)).isEmpty();
  }

  @Test
  void leftOutForGood_holdsTomorrowUntilItIsTakenBack() {
    Stretch tilt = stretch("pelvic-tilt");
    model.leaveOut(tilt, true, false);
    testApp.time().pass(Duration.ofDays(1));
    model.refresh();
    testApp.settle();
    assertThat(model.leftOut(tilt)).isPresent();

    model.takeBack(tilt);

    assertThat(model.leftOut(tilt)).isEmpty();
  }

  @Test
  void playedAlone_beginsThatStretchAtTheUsersDose() {
    Stretch tilt = stretch("pelvic-tilt");
    model.chooseReps(tilt, 15);
    model.leaveOut(tilt, true, false);

    model.play(tilt);

    assertThat(started)
        .singleElement()
        .satisfies(
            order -> {
              assertThat(order.plan().routine().id()).isEqualTo("single:pelvic-tilt");
              assertThat(order.plan().timeline().stretches()).hasSize(1);
              assertThat(order.plan().timeline().stretches().getFirst().reps()).isEqualTo(15);
            });
  }

  @Test
  void twoStretchesWithOneName_areToldApartByTheirIds() throws IOException {
    String shipped = Files.readString(Path.of("content/stretches/cat-camel.json"));
    Path own = Files.createDirectories(folder.resolve("content/stretches"));
    Files.writeString(
        own.resolve("my-camel.json"),
        shipped.replace("\"id\": \"cat-camel\"", "\"id\": \"my-camel\""));
    testApp.services().library().invalidate();

    model.refresh();
    testApp.settle();

    assertThat(model.name(stretch("cat-camel"))).isEqualTo("Cat-camel (cat-camel)");
    assertThat(model.name(stretch("my-camel"))).isEqualTo("Cat-camel (my-camel)");
    assertThat(model.name(stretch("pelvic-tilt"))).isEqualTo("Pelvic tilt");
  }

  private void accept(StepFact.Answer answer, int amount, Instant at) {
    StepFact step =
        new StepFact(UUID.randomUUID(), at, "hamstring", answer, Measure.HOLD_SECONDS, amount);
    testApp
        .services()
        .log()
        .correct(
            book -> {
              book.answer(step);
              return true;
            },
            _ -> {},
            problem -> testApp.fail(problem.toString()));
    testApp.settle();
    model.refresh();
    testApp.settle();
  }

  private Duration played(Stretch stretch) {
    started.clear();
    model.play(stretch);
    return started.getFirst().plan().timeline().stretches().getFirst().holdTime();
  }

  @Test
  void doseSetByHand_isTheDoseThatIsPlayed_whateverWasAcceptedBefore() {
    Stretch hamstring = stretch("hamstring");
    accept(StepFact.Answer.YES, 5, NOON.minusSeconds(60));
    assertThat(model.step(hamstring).holdTime()).hasSeconds(35);
    assertThat(played(hamstring)).hasSeconds(35);
    assertThat(model.hasOwnDose(hamstring)).isTrue();

    model.chooseReps(hamstring, 2);
    assertThat(model.step(hamstring).holdTime()).hasSeconds(35);
    model.chooseHold(hamstring, 25);
    assertThat(model.step(hamstring).holdTime()).hasSeconds(25);
    assertThat(played(hamstring)).hasSeconds(25);

    accept(StepFact.Answer.YES, 5, NOON.plusSeconds(60));
    assertThat(played(hamstring)).hasSeconds(30);
    assertThat(model.step(hamstring).holdTime()).hasSeconds(30);
  }

  @Test
  void usualDose_isTheStretchsOwn_whateverWasAcceptedBefore() {
    Stretch hamstring = stretch("hamstring");
    accept(StepFact.Answer.YES, 5, NOON.minusSeconds(60));

    model.resetDose(hamstring);

    assertThat(played(hamstring)).hasSeconds(30);
    assertThat(model.hasOwnDose(hamstring)).isFalse();
  }
}
