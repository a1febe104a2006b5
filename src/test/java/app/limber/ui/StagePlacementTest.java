package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.preferences.WindowMemory;
import app.limber.practice.preferences.WindowPlace;
import app.limber.testing.Eventually;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// A window comes up where it was. The screen of these tests is 1000 × 1000.
class StagePlacementTest {
  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void movedWindow_comesUpThereAgain() {
    Kept memory = new Kept();
    shownAndClosed(memory, stage -> move(stage, 60, 80, 800, 600));

    Stage again = shown(memory);

    assertThat(memory.place).isEqualTo(new WindowPlace(60, 80, 800, 600, false));
    assertThat(OpenWindow.fx(() -> placeOf(again))).isEqualTo(memory.place);
    close(again);
  }

  @Test
  void maximisedWindow_isSoAgainAndKnowsWhereItGoesBackTo() {
    Kept memory = new Kept();
    shownAndClosed(
        memory,
        stage -> {
          move(stage, 60, 80, 800, 600);
          stage.setMaximized(true);
        });

    assertThat(memory.place).isEqualTo(new WindowPlace(60, 80, 800, 600, true));
    Stage again = shown(memory);
    assertThat(OpenWindow.fx(again::isMaximized)).isTrue();
    close(again);
  }

  @Test
  void windowOfAMonitorThatIsGone_isOnTheScreen() {
    Kept memory = new Kept();
    memory.place = new WindowPlace(2500, 300, 800, 600, false);

    Stage stage = shown(memory);

    assertThat(OpenWindow.fx(() -> placeOf(stage)))
        .isEqualTo(new WindowPlace(200, 300, 800, 600, false));
    close(stage);
  }

  @Test
  void line12_windowThatStartedMaximised_returnsToTheKeptSize() {
    Kept memory = new Kept();
    memory.place = new WindowPlace(60, 80, 800, 600, true);
    Stage stage = shown(memory);

    OpenWindow.fx(
        () -> {
          stage.setMaximized(false);
          // As a window manager does that has never seen it smaller.
          move(stage, 0, 0, 900, 650);
        });

    assertThat(OpenWindow.fx(() -> placeOf(stage)))
        .isEqualTo(new WindowPlace(60, 80, 800, 600, false));
    close(stage);
  }

  /// As JavaFX does on GTK if it hears of the frame late.
  @Test
  void windowThatMovesByItselfWhileItAppears_returnsAndIsSavedWhereItBelongs() {
    Kept memory = new Kept();
    memory.place = new WindowPlace(60, 80, 800, 600, false);
    Stage stage = held(memory);

    OpenWindow.fx(() -> moveTo(stage, -1, -20));

    Eventually.until(() -> OpenWindow.fx(() -> placeOf(stage)).equals(memory.place));
    close(stage);
    assertThat(memory.place).isEqualTo(new WindowPlace(60, 80, 800, 600, false));
  }

  /// The window manager takes the place of the page for that of its frame.
  @Test
  void windowThatMissesItsPlaceByItsFrame_aimsBeyondIt() {
    Kept memory = new Kept();
    memory.place = new WindowPlace(60, 80, 800, 600, false);
    Stage stage = held(memory);
    AtomicBoolean aimedBeyond = new AtomicBoolean();

    OpenWindow.fx(
        () -> {
          moveTo(stage, 59, 60);
          stage
              .yProperty()
              .subscribe(
                  y -> {
                    // What it asks for is where its page comes to be.
                    if (y.doubleValue() == 100) {
                      aimedBeyond.set(true);
                      Platform.runLater(() -> moveTo(stage, 60, 80));
                    } else if (y.doubleValue() == 80 && !aimedBeyond.get()) {
                      Platform.runLater(() -> moveTo(stage, 59, 60));
                    }
                  });
        });

    Eventually.until(aimedBeyond::get);
    Eventually.until(() -> OpenWindow.fx(() -> placeOf(stage)).equals(memory.place));
    close(stage);
    assertThat(memory.place).isEqualTo(new WindowPlace(60, 80, 800, 600, false));
  }

  @Test
  void windowManagerThatInsists_hasItsWay() {
    Kept memory = new Kept();
    memory.place = new WindowPlace(60, 80, 800, 600, false);
    Stage stage = held(memory);
    AtomicInteger moves = new AtomicInteger();

    OpenWindow.fx(
        () -> {
          moveTo(stage, 0, 0);
          stage
              .xProperty()
              .subscribe(
                  x -> {
                    if (x.doubleValue() != 0) {
                      moves.incrementAndGet();
                      Platform.runLater(() -> moveTo(stage, 0, 0));
                    }
                  });
        });

    Eventually.until(() -> moves.get() == 2);
    Eventually.until(() -> OpenWindow.fx(stage::getX) == 0);
    close(stage);
  }

  @Test
  void line12_firstStart_isWholeOnASmallScreen() {
    WindowPlace.Area screen = new WindowPlace.Area(0, 0, 1366, 768);

    WindowPlace first = WindowPlace.first(1180, 760, screen);

    assertThat(first).isEqualTo(new WindowPlace(93, 40, 1180, 688, false));
  }

  @Test
  void window_hasLimbersIconInTheSizesThatTheToolkitHandsOn(@TempDir Path folder) {
    List<Image> icons;
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      icons = OpenWindow.fx(() -> List.copyOf(window.stage().getIcons()));
    }

    assertThat(icons).extracting(Image::getWidth).containsExactly(32.0, 128.0);
  }

  private static void move(Stage stage, double x, double y, double width, double height) {
    moveTo(stage, x, y);
    stage.setWidth(width);
    stage.setHeight(height);
  }

  private static void moveTo(Stage stage, double x, double y) {
    stage.setX(x);
    stage.setY(y);
  }

  private static WindowPlace placeOf(Stage stage) {
    return new WindowPlace(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }

  private static Stage shown(WindowMemory memory) {
    return shown(stage -> StagePlacement.remember(stage, memory));
  }

  /// Shows a window that returns to its place while it appears.
  private static Stage held(WindowMemory memory) {
    return shown(stage -> StagePlacement.prepare(stage, memory));
  }

  private static Stage shown(Consumer<Stage> placing) {
    return OpenWindow.fx(
        () -> {
          Stage stage = new Stage();
          stage.setScene(new Scene(new Region(), 500, 400));
          placing.accept(stage);
          stage.show();
          return stage;
        });
  }

  private static void shownAndClosed(WindowMemory memory, Consumer<Stage> change) {
    Stage stage = shown(memory);
    OpenWindow.fx(() -> change.accept(stage));
    close(stage);
  }

  private static void close(Stage stage) {
    OpenWindow.fx(stage::close);
  }

  private static final class Kept implements WindowMemory {
    private @Nullable WindowPlace place;

    @Override
    public Optional<WindowPlace> recall() {
      return Optional.ofNullable(place);
    }

    @Override
    public void keep(WindowPlace newPlace) {
      place = newPlace;
    }
  }
}
