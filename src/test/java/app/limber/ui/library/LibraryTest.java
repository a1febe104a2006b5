package app.limber.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Session;
import app.limber.practice.preferences.Motion;
import app.limber.practice.preferences.Settings;
import app.limber.routine.Routine;
import app.limber.routine.Stretch;
import app.limber.testing.SavedSettings;
import app.limber.ui.OpenWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stretches and My routines in the window, by keys alone except where the mouse is what is tested.
class LibraryTest {
  private static final int MOST_TABS = 90;

  /// A stretch of the user's own, without poses, called as a shipped one is.
  private static final String PLAIN_STRETCH =
      """
      { "id": "plain", "name": "Cat-camel", "order": 99, "group": "bonus",
        "position": "on-back", "why": "It is meant to help.", "setup": ["Lie down."],
        "steps": ["Breathe."], "feel": "Ease.", "notes": [], "cautions": [], "equipment": [],
        "setupSeconds": 5, "sides": "none",
        "variants": [ { "id": "one", "name": "One", "reps": { "min": 1, "default": 1, "max": 1 },
          "movement": [ { "kind": "hold", "seconds": 20, "cue": "Hold", "counts": true } ] } ],
        "sources": ["Mine."] }
      """;

  @TempDir Path folder;

  private static Node focused(OpenWindow window) {
    return OpenWindow.fx(() -> window.stage().getScene().getFocusOwner());
  }

  private static OpenWindow tabTo(OpenWindow window, String id) {
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      if (id.equals(focused(window).getId())) {
        return window;
      }
      window.type(KeyCode.TAB);
    }
    throw new AssertionError("no Tab leads to " + id);
  }

  private static OpenWindow goToStretches(OpenWindow window) {
    return tabTo(window, "go-stretches").type(KeyCode.ENTER);
  }

  private static OpenWindow goToRoutines(OpenWindow window) {
    tabTo(goToStretches(window), "tab-routines").type(KeyCode.SPACE);
    return window;
  }

  private static List<String> listed(OpenWindow window, String list) {
    ListView<?> shown = (ListView<?>) window.node(list);
    return OpenWindow.fx(() -> shown.getItems().stream().map(LibraryTest::name).toList());
  }

  private static String name(Object item) {
    return switch (item) {
      case Routine routine -> routine.name();
      case Stretch stretch -> stretch.name();
      default -> throw new AssertionError("in the list: " + item);
    };
  }

  private Path routine(String id) {
    return folder.resolve("content/routines").resolve(id + ".json");
  }

  private void writeRoutine(String id, String text) throws IOException {
    Files.createDirectories(routine(id).getParent());
    Files.writeString(routine(id), text);
  }

  private static String textOf(String id, String... stretches) {
    List<String> steps =
        Stream.of(stretches).map(stretch -> "{ \"stretch\": \"" + stretch + "\" }").toList();
    return "{ \"$schema\": \"../schema/routine.schema.json\", \"id\": \""
        + id
        + "\", \"name\": \"Name of "
        + id
        + "\", \"order\": 9, \"description\": \"Mine.\", \"restSeconds\": 5, \"stretches\": ["
        + String.join(", ", steps)
        + "] }";
  }

  @Test
  void routine_isMadeSavedPlayedAndFoundAgainByKeysAlone() {
    try (OpenWindow window = OpenWindow.on(folder).rehearsing(60).open()) {
      tabTo(goToRoutines(window), "make-routine").type(KeyCode.ENTER);
      window.write("two for me");
      assertThat(window.text("routine-lack")).isEqualTo("Add at least one stretch.");
      tabTo(window, "add-stretch").type(KeyCode.ENTER);
      window.typeWith(KeyCode.SHIFT, KeyCode.TAB).type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.TAB);
      window.type(KeyCode.ENTER);
      tabTo(window, "step-1").type(KeyCode.ENTER);
      while (!focused(window).getStyleClass().contains("stepper-more")) {
        window.type(KeyCode.TAB);
      }
      window.type(KeyCode.ENTER);
      tabTo(window, "save-routine").type(KeyCode.ENTER);

      assertThat(window.says()).contains("“two for me” is saved.");
      assertThat(listed(window, "routines")).contains("two for me");
      assertThat(window.says()).contains("1. Pelvic tilt", "13×", "2. Hamstring stretch");

      tabTo(window, "play-routine").type(KeyCode.ENTER).pass(30);
      assertThat(window.log()).extracting(Session::routine).containsExactly("two-for-me");
    }
  }

  @Test
  void shippedRoutine_isCopiedDeletedAndBroughtBack() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      tabTo(goToRoutines(window), "duplicate-routine").type(KeyCode.ENTER);
      tabTo(window, "save-routine").type(KeyCode.ENTER);
      assertThat(routine("full-morning-my-way")).exists();

      tabTo(window, "delete-routine").type(KeyCode.ENTER);
      window.type(KeyCode.ENTER);
      assertThat(routine("full-morning-my-way")).as("the safe answer keeps it").exists();

      tabTo(window, "delete-routine").type(KeyCode.ENTER);
      tabTo(window, "routines-delete-it").type(KeyCode.ENTER);
      assertThat(routine("full-morning-my-way")).doesNotExist();
      assertThat(listed(window, "routines")).doesNotContain("Full morning, my way");

      tabTo(window, "undo-delete").type(KeyCode.ENTER);
      assertThat(routine("full-morning-my-way")).exists();
      assertThat(listed(window, "routines")).contains("Full morning, my way");
    }
  }

  @Test
  void stretchLeftOutForToday_isToldOnTodayAndNotPlayed() {
    try (OpenWindow window = OpenWindow.on(folder).rehearsing(60).open()) {
      goToStretches(window).type(KeyCode.DOWN);
      tabTo(window, "leave-out-today").type(KeyCode.ENTER);
      assertThat(focused(window).getId()).isEqualTo("take-back");

      tabTo(window, "go-today").type(KeyCode.ENTER);
      assertThat(window.text("left-out")).isEqualTo("Left out today: Bent-knee trunk rotation");
      assertThat(window.says()).contains("6 stretches");

      window.type(KeyCode.ENTER).pass(30);
      assertThat(window.log().getFirst().stretches())
          .hasSizeGreaterThan(5)
          .noneMatch(entry -> entry.stretch().equals("trunk-rotation"));
    }
  }

  @Test
  void stretch_isPlayedAlone() {
    try (OpenWindow window = OpenWindow.on(folder).rehearsing(60).open()) {
      tabTo(goToStretches(window), "play-alone").type(KeyCode.ENTER).pass(10);

      assertThat(window.log()).extracting(Session::routine).containsExactly("single:pelvic-tilt");
    }
  }

  @Test
  void stretchesAndRoutines_leadToEachOtherAsOftenAsOneLikes() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      goToRoutines(window);
      assertThat(window.shows("routines")).isTrue();

      tabTo(window, "tab-stretches").type(KeyCode.SPACE);
      assertThat(window.shows("stretches")).isTrue();

      goToRoutines(window);
      assertThat(window.shows("routines")).isTrue();
    }
  }

  @Test
  void everyControl_isReachedByTabAndNamed() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      goToStretches(window);
      assertReachedAndNamed(window);
      goToRoutines(window);
      assertReachedAndNamed(window);
      tabTo(window, "duplicate-routine").type(KeyCode.ENTER);
      window.click("step-3");
      assertReachedAndNamed(window);
    }
  }

  private static void assertReachedAndNamed(OpenWindow window) {
    List<Node> reached = new ArrayList<>();
    while (!reached.contains(focused(window)) && reached.size() < MOST_TABS) {
      reached.add(focused(window));
      window.type(KeyCode.TAB);
    }
    List<Node> controls =
        OpenWindow.fx(
            () ->
                all(window.stage().getScene().getRoot())
                    .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                    .filter(node -> !(node instanceof ToggleButton other) || isMet(other))
                    .toList());
    assertThat(controls).hasSizeGreaterThan(8);
    assertThat(controls).allSatisfy(node -> assertThat(node.getAccessibleText()).isNotBlank());
    assertThat(reached).containsAll(controls);
  }

  /// The arrow keys go to the others of a group.
  private static boolean isMet(ToggleButton button) {
    return button.isSelected() || button.getToggleGroup() == null;
  }

  private static Stream<Node> all(Node node) {
    if (!node.isVisible()) {
      return Stream.of();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(LibraryTest::all))
        : Stream.of(node);
  }

  @Test
  void step_isMovedByKeysAndTakenOut() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      tabTo(goToRoutines(window), "duplicate-routine").type(KeyCode.ENTER);
      tabTo(window, "step-1").typeWith(KeyCode.ALT, KeyCode.DOWN);
      assertThat(window.text("step-2")).isEqualTo("2. Pelvic tilt");
      assertThat(focused(window).getId()).isEqualTo("step-2");

      window.type(KeyCode.DELETE);
      assertThat(window.texts()).noneMatch(text -> text.endsWith(". Pelvic tilt"));
      assertThat(window.text("step-2")).isEqualTo("2. Hamstring stretch");
    }
  }

  @Test
  void step_isDraggedByTheMouse() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      tabTo(goToRoutines(window), "duplicate-routine").type(KeyCode.ENTER);

      window.drag("step-handle-1", "step-3");
      assertThat(window.text("step-3")).isEqualTo("3. Pelvic tilt");
      assertThat(window.text("step-1")).isEqualTo("1. Bent-knee trunk rotation");

      window.drag("step-handle-3", "step-1");
      assertThat(window.text("step-1")).isEqualTo("1. Pelvic tilt");
    }
  }

  @Test
  void dragThatIsGivenUpByEsc_leavesTheStepsAsTheyWere() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      tabTo(goToRoutines(window), "duplicate-routine").type(KeyCode.ENTER);

      window.dragOver("step-handle-1", "step-3").type(KeyCode.ESCAPE);
      window.dragOver("step-handle-1", "step-2").drop("step-handle-1", "step-2");
      assertThat(window.text("step-1")).isEqualTo("1. Pelvic tilt");
      assertThat(window.shows("save-routine")).isTrue();

      window.drag("step-handle-1", "step-2");
      assertThat(window.text("step-2")).as("the next drag").isEqualTo("2. Pelvic tilt");
    }
  }

  @Test
  void unsavedRoutine_isKeptWhileOtherPagesAreShown() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      tabTo(goToRoutines(window), "make-routine").type(KeyCode.ENTER);
      window.write("half made");

      tabTo(window, "go-today").type(KeyCode.ENTER);
      goToRoutines(window);

      assertThat(window.shows("save-routine")).isTrue();
      assertThat(((TextField) window.node("routine-name")).getText()).isEqualTo("half made");
    }
  }

  @Test
  void closingOverAnUnsavedRoutine_asksAndKeepsItByDefault() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      tabTo(goToRoutines(window), "make-routine").type(KeyCode.ENTER);
      window.write("half made");
      tabTo(window, "go-today").type(KeyCode.ENTER);

      assertThat(window.askToClose()).isFalse();
      assertThat(window.shows("unsaved-card")).isTrue();
      assertThat(window.askToClose()).as("asked once, not twice").isFalse();
      window.type(KeyCode.ENTER);
      assertThat(window.shows("unsaved-card")).isFalse();

      assertThat(window.askToClose()).isFalse();
      tabTo(window, "unsaved-close").type(KeyCode.ENTER);
      assertThat(window.stage().isShowing()).isFalse();
    }
  }

  @Test
  void closingWithNothingChanged_asksNothing() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      tabTo(goToRoutines(window), "duplicate-routine").type(KeyCode.ENTER);

      assertThat(window.askToClose()).isTrue();
    }
  }

  @Test
  void contentThatChangesOnDisk_isShownByItself() throws IOException {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      writeRoutine("mine", textOf("mine", "pelvic-tilt"));
      window.contentChanges();
      assertThat(window.shows("routine-mine")).isTrue();

      goToRoutines(window);
      assertThat(listed(window, "routines")).contains("Name of mine");
      writeRoutine("mine", "{ broken");
      window.contentChanges();
      assertThat(listed(window, "routines")).doesNotContain("Name of mine");

      tabTo(window, "go-today").type(KeyCode.ENTER);
      assertThat(window.text("show-problems")).contains("1 content file");
    }
  }

  @Test
  void contentThatChangesOnDisk_leavesTheChoiceAlone() throws IOException {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      goToRoutines(window).type(KeyCode.END);
      assertThat(window.text("routine-title")).isEqualTo("Gentle start");

      writeRoutine("first", textOf("first", "pelvic-tilt").replace("\"order\": 9", "\"order\": 1"));
      window.contentChanges();
      assertThat(listed(window, "routines").indexOf("Name of first")).isLessThan(4);
      assertThat(window.text("routine-title")).isEqualTo("Gentle start");

      Files.delete(routine("first"));
      window.contentChanges();
      assertThat(window.text("routine-title")).isEqualTo("Gentle start");
    }
  }

  @Test
  void contentThatChangesOnDisk_leavesTheFocusAndTheEditorAlone() throws IOException {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      tabTo(goToRoutines(window), "make-routine").type(KeyCode.ENTER);
      window.write("half made");

      writeRoutine("mine", textOf("mine", "pelvic-tilt"));
      window.contentChanges();

      assertThat(focused(window).getId()).isEqualTo("routine-name");
      window.write(" still");
      assertThat(((TextField) window.node("routine-name")).getText()).isEqualTo("half made still");
    }
  }

  @Test
  void sixtyStretches_areShownAndTheLastIsReached() throws IOException {
    String[] sixty = Stream.generate(() -> "cat-camel").limit(60).toArray(String[]::new);
    writeRoutine("long", textOf("long", sixty));
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      goToRoutines(window).type(KeyCode.END);
      assertThat(window.says()).contains("60. Cat-camel");

      tabTo(window, "edit-routine").type(KeyCode.ENTER);
      window.click("step-60");
      assertThat(window.shows("step-60")).isTrue();
      assertThat(window.text("routine-total")).startsWith("Altogether");
    }
  }

  @Test
  void demonstration_movesOnlyWhileItIsSeen() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      assertThat(window.isPulsing()).isFalse();
      goToStretches(window);
      assertThat(window.isPulsing()).isTrue();

      OpenWindow.fx(() -> window.stage().setIconified(true));
      assertThat(window.isPulsing()).as("iconified").isFalse();
      OpenWindow.fx(() -> window.stage().setIconified(false));
      assertThat(window.isPulsing()).isTrue();

      tabTo(window, "stop-figure").type(KeyCode.ENTER);
      assertThat(window.isPulsing()).as("stopped by the user").isFalse();
      window.type(KeyCode.ENTER);
      assertThat(window.isPulsing()).isTrue();

      OpenWindow.fx(() -> window.stage().hide());
      assertThat(window.isPulsing()).as("hidden").isFalse();
      OpenWindow.fx(() -> window.stage().show());
      assertThat(window.isPulsing()).isTrue();

      tabTo(window, "go-today").type(KeyCode.ENTER);
      assertThat(window.isPulsing()).as("another page").isFalse();
    }
  }

  @Test
  void reducedMotion_showsThePosesSideBySide() {
    Settings standing =
        Settings.standard()
            .withSafetyRead()
            .with(Settings.standard().look().withMotion(Motion.REDUCED));
    SavedSettings.in(folder, standing);
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      goToStretches(window);

      assertThat(window.isPulsing()).isFalse();
      assertThat(window.shows("stop-figure")).isFalse();
      assertThat(window.says()).contains("Tilt back");
    }
  }

  @Test
  void stretchWithoutPoses_leavesNoHole() throws IOException {
    Path own = Files.createDirectories(folder.resolve("content/stretches"));
    Files.writeString(own.resolve("plain.json"), PLAIN_STRETCH);
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      goToStretches(window).type(KeyCode.END);

      assertThat(window.text("stretch-name")).isEqualTo("Cat-camel (plain)");
      assertThat(window.shows("demonstration")).isFalse();
      assertThat(window.isPulsing()).isFalse();
    }
  }
}
