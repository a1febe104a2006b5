package app.limber.ui.settings;

import static app.limber.ui.robot.WindowRobot.fx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.limber.journal.SessionBuilder;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.Theme;
import app.limber.settings.WindowFile;
import app.limber.testing.ManualPulse;
import app.limber.testing.SilentGuidance;
import app.limber.testing.TestApp;
import app.limber.testing.TestProfiles;
import app.limber.ui.CornerMemory;
import app.limber.ui.EmptyWindow;
import app.limber.ui.LimberWindow;
import app.limber.ui.UiContext;
import app.limber.ui.robot.ChosenFiles;
import app.limber.ui.robot.Unpainted;
import app.limber.words.Messages;
import com.sun.javafx.tk.Toolkit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// Settings and About in the window, driven by keys.
class SettingsWindowTest {
  private static final double WIDTH = 1000;
  private static final double HEIGHT = 640;
  private static final int MOST_TABS = 80;

  @TempDir private Path parent;
  private final FxRobot robot = new FxRobot();
  private TestApp testApp;
  private Stage stage;

  @BeforeEach
  void open() {
    testApp = new TestApp(parent.resolve("data"));
    testApp.settings().change(Settings.standard().withSafetyRead(), () -> {});
    testApp.log(SessionBuilder.session().build());
    fx(
        () -> {
          stage = new Stage();
          Unpainted.keep(stage);
          Messages messages = Messages.of(Locale.ENGLISH);
          UiContext parts =
              new UiContext(
                  messages,
                  testApp.services(),
                  _ -> {},
                  ManualPulse::new,
                  new SilentGuidance(testApp.sound()),
                  _ -> {},
                  new CornerMemory(new WindowFile(parent.resolve("data"))),
                  new ChosenFiles(Optional.empty(), Optional.of(parent)),
                  TestProfiles.of(parent.resolve("data"), Runnable::run, Runnable::run, _ -> {}));
          new LimberWindow(EmptyWindow.show(stage, parts), parts, new UiContext.Opening(null, 1))
              .fill();
          stage.setWidth(WIDTH);
          stage.setHeight(HEIGHT);
        });
    settle();
  }

  @AfterEach
  void close() {
    fx(stage::close);
    testApp.close();
  }

  @Test
  void everyControlOfSettings_isReachedByTabAndNamed() {
    go("go-settings");

    List<Node> reached = new ArrayList<>();
    Node focused = stage.getScene().getFocusOwner();
    while (!reached.contains(focused) && reached.size() < MOST_TABS) {
      reached.add(focused);
      robot.type(KeyCode.TAB);
      focused = stage.getScene().getFocusOwner();
    }

    // The arrow keys go to the others of a group.
    List<Node> controls =
        shown(node -> node.isFocusTraversable() && isInPage(node))
            .filter(node -> !(node instanceof ToggleButton other) || other.isSelected())
            .toList();
    assertThat(controls).hasSizeGreaterThan(20);
    assertThat(reached).containsAll(controls);
    assertThat(controls).allSatisfy(node -> assertThat(node.getAccessibleText()).isNotBlank());
  }

  @Test
  void clickOnAPlace_leadsTheFocusIntoThePage() {
    robot.clickOn(node("go-about"));
    settle();

    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("about-safety");
  }

  @Test
  void pageDown_readsOnWhereNoControlIs() {
    go("go-about");
    ScrollPane page = (ScrollPane) stage.getScene().getRoot().lookup(".about");

    type(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
    double further = page.getVvalue();
    type(KeyCode.PAGE_UP);

    assertThat(further).isGreaterThan(page.getVvalue());
    assertThat(page.getVvalue()).isPositive();
  }

  @Test
  void arrowKey_changesTheTextSizeAtOnce() {
    go("go-settings");
    double before = fontSize();
    focus("text-size");

    type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);

    assertThat(fontSize()).isCloseTo(before * 1.75, within(0.02));
    assertThat(testApp.kept().look().textPercent()).isEqualTo(175);

    type(KeyCode.LEFT);

    assertThat(fontSize()).isCloseTo(before * 1.5, within(0.02));
  }

  @Test
  void wayBack_isShownWhileTheSettingIsChanged() {
    go("go-settings");
    assertThat(node("pace-reset").isVisible()).isFalse();
    focus("pace");
    type(KeyCode.RIGHT);
    assertThat(testApp.kept().play().pace()).isEqualTo(1.05);

    focus("pace-reset");
    type(KeyCode.ENTER);

    assertThat(testApp.kept().play().pace()).isEqualTo(1);
    assertThat(node("pace-reset").isVisible()).isFalse();
    assertThat(stage.getScene().getFocusOwner()).isNotNull();
  }

  @Test
  void theme_changesTheWindowAndTheButtonAbove() {
    change(settings -> settings.with(settings.look().withTheme(Theme.DARK)));

    assertThat(stage.getScene().getRoot().getPseudoClassStates())
        .contains(PseudoClass.getPseudoClass("dark"));
    assertThat(node("theme").getAccessibleText()).isEqualTo("Colours: dark");
  }

  @Test
  void hiddenStreak_isNotOnToday() {
    assertThat(((Label) node("streak")).getText()).isEqualTo("1 day");
    go("go-settings");
    focus("streak-shown");
    type(KeyCode.SPACE);

    go("go-today");

    assertThat(((Label) node("streak")).getText()).isEmpty();
  }

  @Test
  void emergencyNumber_isOnTheSafetyCard() {
    go("go-settings");
    focus("emergency-number");
    robot.write("112", 0);
    settle();

    go("open-safety");

    assertThat(((Label) node("emergency-call")).getText()).isEqualTo("Your emergency number: 112");
  }

  @Test
  void erasing_startsAnewWithTheSafetyCard() {
    go("go-settings");
    focus("data-erase");
    type(KeyCode.ENTER);
    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("erase-keep");

    focus("erase-word");
    robot.write("erase", 0);
    settle();
    focus("erase-erase");
    type(KeyCode.ENTER);
    settle();

    assertThat(shown("safety-card")).isPresent();
    assertThat(testApp.sessions()).isEmpty();
    assertThat(testApp.kept()).isEqualTo(Settings.standard());
  }

  @Test
  void enterAfterTheWord_erasesNothing() {
    go("go-settings");
    focus("data-erase");
    type(KeyCode.ENTER);
    focus("erase-word");
    robot.write("erase", 0);
    type(KeyCode.ENTER);
    settle();

    assertThat(testApp.sessions()).hasSize(1);
    type(KeyCode.ESCAPE);
    assertThat(shown("erase-card")).isEmpty();
    assertThat(testApp.sessions()).hasSize(1);
  }

  @Test
  void arrowKey_choosesTheNextOfAGroup() {
    go("go-settings");
    focus("theme-choice");

    type(KeyCode.RIGHT);

    assertThat(testApp.kept().look().theme()).isEqualTo(Theme.LIGHT);
  }

  @Test
  void arrowKey_answersTheQuestionOfStiffness() {
    focus("stiffness-4");
    type(KeyCode.SPACE, KeyCode.RIGHT);
    assertThat(((ToggleButton) node("stiffness-5")).isSelected()).isTrue();
    focus("stiffness-7");
    type(KeyCode.SPACE);

    assertThat(shown("stiff-start-gently")).isPresent();

    type(KeyCode.LEFT, KeyCode.LEFT);

    assertThat(shown("stiff-start-gently")).isEmpty();
  }

  @Test
  void copyBeforeErasing_saysWhereItIs() {
    go("go-settings");
    focus("data-erase");
    type(KeyCode.ENTER);
    focus("erase-copy");
    type(KeyCode.ENTER);
    settle();

    assertThat(parent.resolve("limber-copy-2026-11-22/limber.db")).exists();
    assertThat(says()).contains("The copy is in " + parent.resolve("limber-copy-2026-11-22"));
  }

  @Test
  void about_namesTheVersionThePartsAndTheFolder() {
    go("go-about");

    assertThat(says())
        .contains("Limber 0.1.0")
        .contains("SQLite JDBC")
        .contains("AtlantaFX Base")
        .contains("javafx graphics 26")
        .contains("GNU General Public License 2 with Classpath Exception")
        .contains("SIL Open Font License 1.1")
        .contains(parent.resolve("data").toString());
  }

  @Test
  void about_leadsToTheSafetyCardAndToTheLicenceOfTheTypeface() {
    go("go-about");
    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("about-safety");
    type(KeyCode.ENTER);
    assertThat(shown("safety-card")).isPresent();
    type(KeyCode.ENTER);

    focus("about-typeface");
    type(KeyCode.ENTER);

    assertThat(says()).contains("SIL OPEN FONT LICENSE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"go-settings", "go-about"})
  void largestText_isCutNowhere(String place) {
    change(settings -> settings.with(settings.look().withTextPercent(175)));
    go(place);

    List<String> cut =
        shown(node -> node instanceof Labeled)
            .map(Labeled.class::cast)
            .filter(SettingsWindowTest::isCut)
            .map(Labeled::getText)
            .toList();

    assertThat(cut).isEmpty();
    assertThat(shown(node -> node instanceof Labeled).filter(this::isBeyondTheEdge)).isEmpty();
  }

  private static boolean isCut(Labeled labeled) {
    return labeled.lookupAll(".text").stream()
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .anyMatch(text -> text.endsWith("...") && !labeled.getText().endsWith("..."));
  }

  private boolean isBeyondTheEdge(Node node) {
    double right = node.localToScene(node.getBoundsInLocal()).getMaxX();
    return right > stage.getScene().getWidth() + 1;
  }

  private boolean isInPage(Node node) {
    for (Node above = node; above != null; above = above.getParent()) {
      if (above.getStyleClass().contains("settings")) {
        return true;
      }
    }
    return false;
  }

  private void change(UnaryOperator<Settings> change) {
    fx(() -> testApp.settings().change(change.apply(testApp.settings().settings()), () -> {}));
    settle();
  }

  private double fontSize() {
    String style = stage.getScene().getRoot().lookup(".limber").getStyle();
    return Double.parseDouble(style.replaceAll("[^0-9.]", ""));
  }

  private void go(String button) {
    fx(() -> ((Button) node(button)).fire());
    settle();
  }

  private void focus(String id) {
    fx(node(id)::requestFocus);
    settle();
  }

  private void type(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.type(key);
      settle();
    }
  }

  private void settle() {
    // Twice, because the first round may cause more work. The robot waits for its own input.
    for (int round = 0; round < 2; round++) {
      fx(testApp::settle);
      fx(() -> Toolkit.getToolkit().firePulse());
    }
  }

  private Node node(String id) {
    return all(stage.getScene().getRoot())
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no node " + id + " among: " + says()));
  }

  private Optional<Node> shown(String id) {
    return shown(node -> id.equals(node.getId())).findFirst();
  }

  private Stream<Node> shown(Predicate<Node> wanted) {
    return all(stage.getScene().getRoot()).filter(SettingsWindowTest::isShown).filter(wanted);
  }

  private static boolean isShown(Node node) {
    for (Node above = node; above != null; above = above.getParent()) {
      if (!above.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private String says() {
    return String.join(
        "\n", shown(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).toList());
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(SettingsWindowTest::all))
        : Stream.of(node);
  }
}
