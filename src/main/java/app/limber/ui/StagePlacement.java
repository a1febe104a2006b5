package app.limber.ui;

import app.limber.practice.preferences.WindowMemory;
import app.limber.practice.preferences.WindowPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Restores and saves the bounds of the window.
///
/// While a window appears, GTK hears of its frame and of its place in any order, and JavaFX may
/// take one for the other: it then moves the window to the corner of the screen, with its title bar
/// outside, or by the height of that bar. Such a move is undone and not saved.
final class StagePlacement {
  private static final double FIRST_WIDTH = 1180;
  private static final double FIRST_HEIGHT = 760;
  private static final double SMALLEST_WIDTH = 720;
  private static final double SMALLEST_HEIGHT = 480;

  /// The time without a change after which a window has appeared.
  private static final Duration CALM = Duration.millis(200);

  /// A window manager that insists on another place gets its way after so many attempts.
  private static final int MOST_RETURNS = 2;

  private final Stage stage;
  private Subscription restored = Subscription.EMPTY;
  private double x = Double.NaN;
  private double y = Double.NaN;
  private double width = Double.NaN;
  private double height = Double.NaN;
  private final PauseTransition calm = new PauseTransition(CALM);
  private boolean isAppearing;
  private int returns;

  /// Gives a window that is not shown yet its bounds.
  static void prepare(Stage stage, WindowMemory memory) {
    stage.setMinWidth(SMALLEST_WIDTH);
    stage.setMinHeight(SMALLEST_HEIGHT);
    remember(stage, memory).holdWhileAppearing();
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
  }

  /// Restores the bounds of a window that is not shown yet, and saves them when it closes.
  static StagePlacement remember(Stage stage, WindowMemory memory) {
    StagePlacement place = new StagePlacement(stage);
    place.goTo(memory.recall().orElseGet(StagePlacement::first));
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> place.now().ifPresent(memory::keep));
    return place;
  }

  /// Brings the window back to its place if it has moved by itself while it appeared.
  private void holdWhileAppearing() {
    isAppearing = true;
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> calm.stop());
    calm.setOnFinished(_ -> appeared());
  }

  private void appeared() {
    double aheadX = x - stage.getX();
    double aheadY = y - stage.getY();
    boolean away = aheadX != 0 || aheadY != 0;
    if (!away || !isFloating() || returns == MOST_RETURNS) {
      isAppearing = false;
      look();
      return;
    }
    // Who is not where it went, by the size of the frame, has to aim beyond that.
    stage.setX(returns == 0 ? x : x + aheadX);
    stage.setY(returns == 0 ? y : y + aheadY);
    returns++;
    calm.playFromStart();
  }

  /// Returns the bounds for the first start: centred on the main screen, with room for the frame
  /// that some window managers add.
  private static WindowPlace first() {
    return WindowPlace.first(FIRST_WIDTH, FIRST_HEIGHT, screens().getFirst());
  }

  private StagePlacement(Stage stage) {
    this.stage = stage;
    for (ObservableValue<?> part :
        List.of(
            stage.xProperty(),
            stage.yProperty(),
            stage.widthProperty(),
            stage.heightProperty(),
            stage.showingProperty())) {
      part.subscribe(this::look);
    }
  }

  /// Notes the bounds, unless the window is maximised, iconified or in full screen.
  private void look() {
    if (!stage.isShowing()) {
      return;
    }
    if (isAppearing) {
      calm.playFromStart();
    } else if (isFloating()) {
      x = stage.getX();
      y = stage.getY();
      width = stage.getWidth();
      height = stage.getHeight();
    }
  }

  private boolean isFloating() {
    return !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
  }

  /// Moves the window to its former bounds, or as near to them as the current screens allow.
  private void goTo(WindowPlace before) {
    WindowPlace now = before.on(screens());
    stage.setX(now.x());
    stage.setY(now.y());
    stage.setWidth(now.width());
    stage.setHeight(now.height());
    if (now.maximised()) {
      stage.setMaximized(true);
      // A window manager that has only seen the window maximised knows no other size for it.
      restored = stage.maximizedProperty().subscribe(maximised -> goBackTo(now, maximised));
    }
    x = now.x();
    y = now.y();
    width = now.width();
    height = now.height();
  }

  private void goBackTo(WindowPlace place, boolean maximised) {
    if (!maximised && stage.isShowing()) {
      restored.unsubscribe();
      // Deferred until the window manager has applied its own bounds.
      Platform.runLater(
          () -> {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
          });
    }
  }

  /// The bounds to save; those to be restored from if the window is maximised.
  private Optional<WindowPlace> now() {
    return WindowPlace.isUsable(x, y, width, height)
        ? Optional.of(new WindowPlace(x, y, width, height, stage.isMaximized()))
        : Optional.empty();
  }

  private static List<WindowPlace.Area> screens() {
    List<WindowPlace.Area> areas = new ArrayList<>();
    areas.add(area(Screen.getPrimary()));
    Screen.getScreens().forEach(screen -> areas.add(area(screen)));
    return areas;
  }

  private static WindowPlace.Area area(Screen screen) {
    Rectangle2D bounds = screen.getVisualBounds();
    return new WindowPlace.Area(
        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }
}
