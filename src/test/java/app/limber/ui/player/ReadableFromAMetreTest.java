package app.limber.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cue.CueLevel;
import app.limber.practice.preferences.Settings;
import app.limber.ui.OpenWindow;
import app.limber.ui.robot.ScreenInspector;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The player is read from a metre away, by someone who lies: what it shows is large enough, and
/// nothing is cut, at every moment of a session with all stretches.
class ReadableFromAMetreTest {
  private static final int LONGEST_SESSION_SECONDS = 1200;
  private static final int STEP_SECONDS = Integer.getInteger("limber.drill.steps", 5);

  /// A session that is played fast asks for fewer pictures.
  private static final double SPEED = 5;

  private static final Path SHIPPED = Path.of("content/stretches");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "720, 480, 100, practised, usual",
    "720, 480, 175, new, usual",
    "720, 480, 175, new, longer",
    "1024, 640, 100, new, usual",
    "1024, 640, 175, practised, longer",
    "1180, 760, 130, new, longer",
    "1180, 760, 100, practised, usual",
    "1000, 1000, 100, practised, usual"
  })
  void wholeSession_isLargeAndUncutAtEveryMoment(
      double width, double height, int percent, String user, String texts) throws IOException {
    if (texts.equals("longer")) {
      lengthen();
    }
    Set<String> wrong = new LinkedHashSet<>();
    Set<String> cues = new LinkedHashSet<>();
    Set<String> shown = new LinkedHashSet<>();
    try (OpenWindow window =
        builder(width, height, percent, user.equals("new")).rehearsing(SPEED).open()) {
      window.type(KeyCode.ENTER);
      for (int at = 0; at < LONGEST_SESSION_SECONDS && window.shows("player-cue"); at++) {
        cues.add(window.text("player-stretch") + ": " + window.text("player-cue"));
        if (shown.add(words(window))) {
          wrong.addAll(wrong(window, texts.equals("longer")));
        }
        if (window.text("player-cue").equals("Ready?")) {
          window.click("player-pause");
        }
        window.pass(STEP_SECONDS / SPEED);
      }
      assertThat(window.shows("done-title")).isTrue();
    }

    assertThat(wrong).isEmpty();
    assertThat(cues).hasSizeGreaterThan(25);
  }

  @Test
  void timeLeft_isOnOneLineBesideALongName_alsoWhenThePlayerIsTurned() {
    OpenWindow.Builder german =
        OpenWindow.on(folder)
            .speaking(Messages.of(Locale.GERMAN))
            .size(1024, 640)
            .chosen(settings -> settings.with(settings.look().withTextPercent(150)));
    try (OpenWindow window = german.open()) {
      window.type(KeyCode.ENTER).pass(3).type(KeyCode.R);
      Region left = (Region) window.node("player-left");
      assertThat(OpenWindow.fx(left::getWidth))
          .isGreaterThanOrEqualTo(OpenWindow.fx(() -> left.prefWidth(-1)));
    }
  }

  @Test
  void knownStretch_tellsOneLineInItsMovement_andAClickTellsAll() throws IOException {
    try (OpenWindow window = window(1024, 640, 100, false)) {
      window.type(KeyCode.ENTER).pass(25);
      assertThat(window.text("player-instruction"))
          .isEqualTo("An easy rocking in the low back, with the belly lightly at work.");

      window.click("player-figure");
      assertThat(window.text("player-instruction"))
          .contains("As you breathe out", "Then slowly rock it forward", "Move smoothly");

      window.click("player-figure");
      assertThat(window.text("player-instruction")).doesNotContain("\n");
    }
  }

  /// Between two pixels, JavaFX would smooth the picture anew with each frame: blurred, and twice
  /// as slow.
  @ParameterizedTest
  @CsvSource({"720, 480, 100", "1024, 640, 175", "1180, 760, 130", "1000, 999, 100"})
  void figure_beginsAtAWholePixel(double width, double height, int percent) throws IOException {
    try (OpenWindow window = window(width, height, percent, true)) {
      window.type(KeyCode.ENTER);
      for (int seconds : List.of(20, 16, 40)) {
        window.pass(seconds);
        Node figure = window.node("player-figure");
        Bounds place = figure.localToScene(figure.getLayoutBounds());
        assertThat(place.getMinX()).isEqualTo(Math.rint(place.getMinX()));
        assertThat(place.getMinY()).isEqualTo(Math.rint(place.getMinY()));
      }
    }
  }

  @Test
  void newStretch_showsHowItsMovementGoesWhileTheVoiceTellsIt() throws IOException {
    try (OpenWindow window = window(1024, 640, 100, true)) {
      window.type(KeyCode.ENTER).pass(20);
      assertThat(window.text("player-instruction")).contains("Lie on your back");

      window.pass(16);
      assertThat(window.text("player-cue")).isEqualTo("Get ready");
      assertThat(window.text("player-instruction"))
          .startsWith("In a moment: as you breathe out")
          .contains("Tilting forward, your low back lifts");
    }
  }

  @Test
  void newStretch_whileItMoves_tellsNothingThatContradictsTheCue() throws IOException {
    Set<String> told = new LinkedHashSet<>();
    try (OpenWindow window = window(1024, 640, 100, true)) {
      window.type(KeyCode.ENTER).pass(70);
      for (int at = 0; at < 48; at += STEP_SECONDS) {
        told.add(window.text("player-instruction"));
        window.pass(STEP_SECONDS);
      }
    }

    assertThat(told)
        .containsExactly("An easy rocking in the low back, with the belly lightly at work.");
  }

  @Test
  void turnedPage_hasFigureAcrossItsWholeWidth_andLargeWords() throws IOException {
    try (OpenWindow window = window(1024, 640, 100, true)) {
      window.type(KeyCode.ENTER).type(KeyCode.R).pass(75);

      Node figure = window.node("player-figure");
      assertThat(figure.getLayoutBounds().getWidth()).isGreaterThan(0.9 * 640);
      assertThat(figure.getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(0.5 * 1024);
      assertThat(((Labeled) window.node("player-cue")).getFont().getSize())
          .isGreaterThanOrEqualTo(640 / 14.0);
    }
  }

  @Test
  void turnedPage_withTheLargestTypeAndLongWords_showsAllOfEveryControl() throws IOException {
    try (OpenWindow window = window(1024, 640, 175, false)) {
      window.type(KeyCode.ENTER).type(KeyCode.R).pass(25);

      assertThat(beyondTheWindow(window)).isEmpty();
      OpenWindow.fx(
          () -> {
            lengthenButtons(window);
            return null;
          });
      assertThat(beyondTheWindow(window)).isEmpty();
    }
  }

  private static List<String> beyondTheWindow(OpenWindow window) {
    return OpenWindow.fx(
        () -> {
          Bounds whole = new BoundingBox(0, 0, 1024, 640);
          return window.stage().getScene().getRoot().lookupAll(".player .button").stream()
              .filter(button -> !whole.contains(button.localToScene(button.getLayoutBounds())))
              .map(Node::getId)
              .toList();
        });
  }

  @Test
  void turnedPage_whileGettingIntoPosition_stillHasALargeFigure() throws IOException {
    try (OpenWindow window = window(1024, 640, 100, true)) {
      window.type(KeyCode.ENTER).type(KeyCode.R);
      double least = 1;
      for (int at = 0; at < LONGEST_SESSION_SECONDS && window.shows("player-cue"); at += 5) {
        double share = window.node("player-figure").getLayoutBounds().getHeight() / 1024;
        least = Math.min(least, share);
        if (window.text("player-cue").equals("Ready?")) {
          window.click("player-pause");
        }
        window.pass(5);
      }
      assertThat(least).isGreaterThan(0.28);
    }
  }

  /// The words on the page; the same words are laid out alike.
  private static String words(OpenWindow window) {
    return OpenWindow.fx(
        () ->
            Stream.of("stretch", "cue", "instruction", "caution", "standstill")
                .map(part -> text(window, "player-" + part))
                .collect(Collectors.joining("\n")));
  }

  private static Set<String> wrong(OpenWindow window, boolean longer) {
    return OpenWindow.fx(
        () -> {
          if (longer) {
            lengthenButtons(window);
          }
          Set<String> wrong =
              new LinkedHashSet<>(new ScreenInspector(window.stage().getScene()).cut());
          double height = window.stage().getScene().getHeight();
          String at = text(window, "player-stretch") + ", " + text(window, "player-cue") + ": ";
          wrong.addAll(tooSmall(window, at, "player-cue", height / 14));
          wrong.addAll(tooSmall(window, at, "player-instruction", height / 28));
          wrong.addAll(tooSmall(window, at, "player-caution", height / 28));
          wrong.addAll(tooSmall(window, at, "player-standstill", height / 28));
          boolean breathes = text(window, "player-cue").equals("One full breath");
          if (breathes && text(window, "player-instruction").contains("Come forward")) {
            wrong.add(at + "the line tells what comes later");
          }
          boolean moves = !PREPARING.contains(text(window, "player-cue"));
          Node figure = find(window, "player-figure");
          double share = figure.getLayoutBounds().getHeight() / height;
          boolean wide = window.stage().getScene().getWidth() > 1.2 * height;
          // While preparing, words that need more room come first.
          double leastShare = moves ? 0.5 : longer ? 0.03 : wide ? 0.4 : 0.15;
          if (share < leastShare - 1e-6) {
            wrong.add(at + String.format(Locale.ROOT, "the figure has %.2f of the page", share));
          }
          return wrong;
        });
  }

  private static final Set<String> PREPARING =
      Set.of("Get ready", "Ready?", "Rest", "Switch legs", "Get up slowly");

  private static List<String> tooSmall(OpenWindow window, String at, String id, double least) {
    Labeled label = (Labeled) find(window, id);
    double size = label.getFont().getSize();
    return label.isVisible() && size < least - 0.01
        ? List.of(at + id + String.format(Locale.ROOT, " has %.4f of its size", size / least))
        : List.of();
  }

  private static String text(OpenWindow window, String id) {
    return ((Labeled) find(window, id)).getText();
  }

  private static Node find(OpenWindow window, String id) {
    return window.stage().getScene().getRoot().lookup("#" + id);
  }

  private static void lengthenButtons(OpenWindow window) {
    window.stage().getScene().getRoot().lookupAll(".player-controls .button").stream()
        .map(Labeled.class::cast)
        .filter(button -> !button.getText().equals(button.getUserData()))
        .forEach(
            button -> {
              button.setText(Longer.text(button.getText()));
              button.setUserData(button.getText());
            });
    window.stage().getScene().getRoot().applyCss();
    window.stage().getScene().getRoot().layout();
  }

  /// The shipped stretches with longer texts become stretches of the user's own.
  private void lengthen() throws IOException {
    Path own = Files.createDirectories(folder.resolve("content/stretches"));
    try (Stream<Path> files = Files.list(SHIPPED)) {
      for (Path file : files.toList()) {
        Files.writeString(own.resolve(file.getFileName()), Longer.json(Files.readString(file)));
      }
    }
  }

  private OpenWindow window(double width, double height, int percent, boolean isNew) {
    return builder(width, height, percent, isNew).open();
  }

  private OpenWindow.Builder builder(double width, double height, int percent, boolean isNew) {
    return OpenWindow.on(folder)
        .size(width, height)
        .chosen(
            settings -> {
              Settings sized = settings.with(settings.look().withTextPercent(percent));
              return isNew ? sized.with(sized.sound().withLevel(CueLevel.FULL)) : sized;
            });
  }
}
