package app.limber.ui.routines;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.library.RoutineDraft;
import app.limber.practice.library.RoutineDraft.DraftProblem;
import app.limber.practice.library.RoutineService.Saving;
import app.limber.practice.preferences.Exclusion;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.testing.TestApp;
import app.limber.ui.navigation.StartOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Making routines, on the shipped content and a real folder.
class RoutinesModelTest {
  @TempDir private Path folder;
  private final List<StartOrder> started = new ArrayList<>();
  private TestApp testApp;
  private RoutinesModel model;

  @BeforeEach
  void open() {
    testApp = TestApp.withContent(folder);
    model =
        new RoutinesModel(
            testApp.snapshots(),
            testApp.settings(),
            testApp.services().routines(),
            testApp.services().handouts(),
            started::add);
    refresh();
  }

  @AfterEach
  void close() {
    testApp.close();
  }

  private void refresh() {
    model.refresh();
    testApp.settle();
  }

  private Routine routine(String id) {
    return model.snapshotProperty().get().library().routine(id).orElseThrow();
  }

  private boolean knows(String id) {
    return model.snapshotProperty().get().library().routine(id).isPresent();
  }

  private Path file(String id) {
    return folder.resolve("content/routines").resolve(id + ".json");
  }

  private Saving save() {
    List<Saving> answers = new ArrayList<>();
    model.save(answers::add);
    testApp.settle();
    return answers.getFirst();
  }

  /// Makes and saves a routine of one stretch.
  private Routine saved(String name) {
    model.make();
    model.change(draft -> draft.withName(name).adding(RoutineStep.standard("pelvic-tilt")));
    return ((Saving.Saved) save()).routine();
  }

  @Test
  void madeRoutine_isReadBackAsItWasMade() {
    model.make();
    model.change(
        draft ->
            draft
                .withName("Two for me")
                .withRest(Duration.ofSeconds(20))
                .adding(new RoutineStep("pelvic-tilt", "rock", 10, null, null))
                .adding(new RoutineStep("hamstring", "hold", null, null, Duration.ofSeconds(40))));
    RoutineDraft made = model.draftProperty().get();

    Saving saving = save();

    assertThat(saving).isInstanceOf(Saving.Saved.class);
    assertThat(model.draftProperty().get()).isNull();
    assertThat(model.chosenProperty().get()).isEqualTo(routine("two-for-me"));
    assertThat(routine("two-for-me").steps()).isEqualTo(made.steps());
    assertThat(routine("two-for-me").restTime()).isEqualTo(Duration.ofSeconds(20));
    assertThat(model.isOwn(routine("two-for-me"))).isTrue();
    assertThat(model.isOwn(routine("full-morning"))).isFalse();
  }

  @Test
  void shippedRoutine_isCopiedUnderAnotherIdAndStays() {
    Routine shipped = routine("full-morning");

    model.duplicate(shipped, "Full morning");
    Routine copy = ((Saving.Saved) save()).routine();

    assertThat(copy.id()).isEqualTo("full-morning-2");
    assertThat(copy.steps()).isEqualTo(shipped.steps());
    assertThat(routine("full-morning")).isEqualTo(shipped);
  }

  @Test
  void changedRoutine_keepsItsIdEvenWithAnotherName() {
    Routine first = saved("First name");

    model.edit(first);
    model.change(draft -> draft.withName("Second name"));
    save();

    assertThat(routine("first-name").name()).isEqualTo("Second name");
    assertThat(file("second-name")).doesNotExist();
  }

  static Stream<Arguments> goodNames() {
    return Stream.of(
        Arguments.of("Morgen 🌞🧘‍♀️", "morgen"),
        Arguments.of("🌞", "my-routine"),
        Arguments.of("תרגול בוקר", "my-routine"),
        Arguments.of("\"Quoted\" and 'so'", "quoted-and-so"),
        Arguments.of("../../etc/passwd", "etc-passwd"),
        Arguments.of("a/b\\c:d*e?", "a-b-c-d-e"),
        Arguments.of("  Übung  ", "ubung"),
        Arguments.of("con", "my-routine-con"),
        Arguments.of("x".repeat(80), "x".repeat(48)));
  }

  @ParameterizedTest
  @MethodSource("goodNames")
  void oddName_isKeptWithAFileNameThatIsSafe(String name, String id) throws IOException {
    assertThat(saved(name).id()).isEqualTo(id);

    assertThat(routine(id).name()).isEqualTo(name.strip());
    try (Stream<Path> files = Files.list(folder.resolve("content/routines"))) {
      assertThat(files).containsExactly(file(id));
    }
  }

  static Stream<Arguments> badNames() {
    return Stream.of(
        Arguments.of("", DraftProblem.NAME),
        Arguments.of("   \t ", DraftProblem.NAME),
        Arguments.of("\u00a0\u200b\u200f", DraftProblem.NAME),
        Arguments.of("x".repeat(81), DraftProblem.SHORTER_NAME),
        Arguments.of("x".repeat(500), DraftProblem.SHORTER_NAME),
        Arguments.of("one\ntwo", DraftProblem.PLAIN_NAME),
        Arguments.of("half \ud83c", DraftProblem.PLAIN_NAME));
  }

  @ParameterizedTest
  @MethodSource("badNames")
  void nameThatIsNone_isNamedAsWhatIsMissing(String name, DraftProblem lack) {
    model.make();
    model.change(draft -> draft.withName(name).adding(RoutineStep.standard("pelvic-tilt")));

    assertThat(model.draftProperty().get().problem()).contains(lack);
  }

  @Test
  void routineWithoutStretches_lacksThem() {
    model.make();
    model.change(draft -> draft.withName("Empty"));

    assertThat(model.draftProperty().get().problem()).contains(DraftProblem.STRETCH);
  }

  @Test
  void sixtyStretches_areSavedAndReadBackInOrder() {
    model.make();
    model.change(draft -> draft.withName("Sixty"));
    List<String> ids = List.of("pelvic-tilt", "hamstring", "cat-camel");
    for (int i = 0; i < 60; i++) {
      RoutineStep step = RoutineStep.standard(ids.get(i % 3));
      model.change(draft -> draft.adding(step));
    }
    model.change(draft -> draft.moving(59, 0));
    List<RoutineStep> made = model.draftProperty().get().steps();

    save();

    assertThat(routine("sixty").steps()).hasSize(60).isEqualTo(made);
    assertThat(model.seconds(made, Duration.ofSeconds(10))).isGreaterThan(3600);
  }

  @Test
  void fullRoutine_takesNoMore() {
    model.make();
    for (int i = 0; i <= RoutineDraft.MOST_STEPS; i++) {
      model.change(draft -> draft.adding(RoutineStep.standard("pelvic-tilt")));
    }

    assertThat(model.draftProperty().get().steps()).hasSize(RoutineDraft.MOST_STEPS);
  }

  @Test
  void time_growsWithEveryStretchAndTheRestBetween() {
    RoutineStep tilt = RoutineStep.standard("pelvic-tilt");
    int one = model.seconds(List.of(tilt), Duration.ofSeconds(10));
    int two = model.seconds(List.of(tilt, tilt), Duration.ofSeconds(10));

    assertThat(model.seconds(List.of(), Duration.ofSeconds(10))).isZero();
    assertThat(two).isGreaterThan(one);
    assertThat(model.seconds(List.of(tilt, tilt), Duration.ofSeconds(20))).isEqualTo(two + 10);
  }

  @Test
  void sketch_isChangedOnlyOnceItDiffersFromItsBeginning() {
    assertThat(model.isChanged()).isFalse();
    model.duplicate(routine("full-morning"), "Mine");
    assertThat(model.isChanged()).isFalse();

    model.change(draft -> draft.moving(0, 1));
    assertThat(model.isChanged()).isTrue();

    model.change(draft -> draft.moving(0, 1));
    assertThat(model.isChanged()).isFalse();
  }

  @Test
  void discardedSketch_canBeBroughtBack() {
    model.make();
    model.change(draft -> draft.withName("Half made"));

    model.discard();
    assertThat(model.draftProperty().get()).isNull();
    model.undoDiscard();

    assertThat(model.draftProperty().get().name()).isEqualTo("Half made");
    assertThat(model.isChanged()).isTrue();
    assertThat(model.discardedProperty().get()).isNull();
  }

  @Test
  void unchangedSketch_leavesNothingToBringBack() {
    model.duplicate(routine("full-morning"), "Mine");

    model.discard();

    assertThat(model.discardedProperty().get()).isNull();
  }

  @Test
  void deletedRoutine_isGoneAndComesBack() throws IOException {
    Routine mine = saved("Mine");
    String text = Files.readString(file("mine"));
    List<Boolean> answers = new ArrayList<>();

    model.delete(mine, deleted -> answers.add(deleted.isPresent()));
    testApp.settle();
    assertThat(knows("mine")).isFalse();
    assertThat(file("mine")).doesNotExist();

    model.undoDelete(answers::add);
    testApp.settle();
    assertThat(answers).containsExactly(true, true);
    assertThat(file("mine")).hasContent(text);
    assertThat(model.removedProperty().get()).isNull();
  }

  @Test
  void routineThatIsGoneFromDisk_isNotDeletedTwice() throws IOException {
    Routine mine = saved("Mine");
    Files.delete(file("mine"));
    List<Boolean> answers = new ArrayList<>();

    model.delete(mine, deleted -> answers.add(deleted.isPresent()));
    testApp.settle();

    assertThat(answers).containsExactly(false);
    assertThat(knows("mine")).isFalse();
  }

  @Test
  void fileThatAnotherProgramChangedMeanwhile_isKeptAsideWhenSavedOver() throws IOException {
    Routine mine = saved("Mine");
    model.edit(mine);
    model.change(draft -> draft.withName("Mine too"));
    String changed = Files.readString(file("mine")).replace("Mine", "Theirs");
    Files.writeString(file("mine"), changed);

    Saving.Saved saving = (Saving.Saved) save();

    assertThat(saving.aside()).isPresent();
    assertThat(saving.aside().get()).hasContent(changed);
    assertThat(Files.readString(file("mine"))).contains("Mine too");
  }

  @Test
  void fileThatAnotherProgramBroke_isKeptAsideWhenDeleted() throws IOException {
    Routine mine = saved("Mine");
    Files.writeString(file("mine"), "{ \"id\": \"mine\", ");

    model.delete(mine, deleted -> assertThat(deleted.get().aside()).isPresent());
    testApp.settle();

    assertThat(file("mine")).doesNotExist();
    assertThat(file("mine").resolveSibling("mine.json.kept")).hasContent("{ \"id\": \"mine\", ");
    model.undoDelete(back -> assertThat(back).isTrue());
    testApp.settle();
    assertThat(file("mine")).hasContent("{ \"id\": \"mine\", ");
  }

  @Test
  void routineBrokenByAnotherProgram_isReportedAndNoLongerOffered() throws IOException {
    saved("Mine");

    Files.writeString(file("mine"), "{ \"id\": \"mine\", ");
    testApp.services().library().invalidate();
    refresh();

    assertThat(knows("mine")).isFalse();
    assertThat(model.chosenProperty().get()).isEqualTo(routine("full-morning"));
    assertThat(model.snapshotProperty().get().library().problems())
        .anySatisfy(problem -> assertThat(problem.file()).contains("mine.json"));
  }

  @Test
  void folderThatCannotBeWrittenTo_isToldAndNothingIsLost() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/routines"), "a file where the folder should be");
    model.make();
    model.change(draft -> draft.withName("Mine").adding(RoutineStep.standard("pelvic-tilt")));

    assertThat(save()).isInstanceOf(Saving.Unwritable.class);
    assertThat(model.draftProperty().get().name()).isEqualTo("Mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"full-morning", "gentle-start"})
  void routine_isPlayed(String id) {
    model.play(routine(id), () -> testApp.fail("nothing to play"));

    assertThat(started).hasSize(1);
    assertThat(started.getFirst().plan().routine().id()).isEqualTo(id);
    assertThat(testApp.failures()).isEmpty();
  }

  @Test
  void routineWithEveryStretchLeftOut_isNotPlayed() {
    Routine mine = saved("Mine");
    testApp
        .settings()
        .change(
            testApp
                .settings()
                .settings()
                .with(
                    testApp
                        .settings()
                        .settings()
                        .stretches()
                        .leaving(
                            "pelvic-tilt",
                            Exclusion.always(false),
                            model.snapshotProperty().get().today())),
            () -> {});

    model.play(mine, () -> testApp.fail("nothing to play"));

    assertThat(started).isEmpty();
    assertThat(testApp.failures()).containsExactly("nothing to play");
  }
}
