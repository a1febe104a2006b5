package app.limber.ui.figure;

import app.limber.figure.AnimationLoop;
import app.limber.figure.PoseBook;
import app.limber.figure.StretchAnimation;
import app.limber.journal.Side;
import app.limber.player.Ticker;
import app.limber.practice.session.Pulse;
import app.limber.routine.Sides;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Shows a stretch in a loop until the user stops it; with reduced motion, its key poses side by
/// side. Takes up no space if the stretch has no poses.
///
/// It runs only while it is visible: on the current page, in a window that is not iconified, and
/// without a card over it.
public final class StretchAnimationPane extends StackPane {
  private final Figures figures;
  private final Messages messages;
  private final Pulse pulse;
  private final Ticker ticker;
  private final FigureCanvas canvas;
  private final HBox poses = new HBox();
  private final Button stop;
  private @Nullable Subject subject;
  private @Nullable AnimationLoop loop;
  private boolean stopped;
  private boolean moving;
  private long begun;
  private Duration before = Duration.ZERO;

  /// Everything that determines what is shown.
  private record Subject(PoseBook poses, Stretch stretch, Variant variant, boolean standing) {}

  StretchAnimationPane(Figures figures, Messages messages, Pulse pulse, Ticker ticker) {
    this.figures = figures;
    this.messages = messages;
    this.pulse = pulse;
    this.ticker = ticker;
    this.canvas = figures.canvas();
    this.stop =
        Buttons.icon("stop-figure", Icon.PAUSE, messages.text("figure.stop"), this::stopOrGoOn);
    getStyleClass().add("demonstration");
    setId("demonstration");
    setAlignment(stop, Pos.BOTTOM_RIGHT);
    poses.getStyleClass().add("demonstration-poses");
    followTheWindow();
  }

  private void followTheWindow() {
    var window = sceneProperty().flatMap(Scene::windowProperty);
    window.flatMap(Window::showingProperty).subscribe(showing -> moveOrStand());
    window
        .flatMap(shown -> shown instanceof Stage stage ? stage.iconifiedProperty() : null)
        .subscribe(iconified -> moveOrStand());
    disabledProperty().subscribe(disabled -> moveOrStand());
  }

  /// Shows a variant of a stretch; the loop restarts only if anything has changed.
  public void show(PoseBook book, Stretch stretch, Variant variant) {
    Subject wanted = new Subject(book, stretch, variant, figures.reducesMotion());
    if (wanted.equals(subject)) {
      return;
    }
    subject = wanted;
    loop = null;
    moveOrStand();
    Optional<StretchAnimation> shown = StretchAnimation.of(book, stretch, variant);
    setVisible(shown.isPresent());
    setManaged(shown.isPresent());
    shown.ifPresent(demonstration -> show(demonstration, wanted));
  }

  private void show(StretchAnimation shown, Subject wanted) {
    String name = messages.text("figure.demonstration", wanted.stretch().name());
    if (wanted.standing()) {
      showPoses(shown, wanted.stretch());
      poses.setAccessibleText(name);
      getChildren().setAll(poses);
    } else {
      canvas.setAccessibleText(name);
      getChildren().setAll(canvas, stop);
      canvas.clear();
      before = Duration.ZERO;
      loop = new AnimationLoop(shown, wanted.stretch(), wanted.variant());
      beat();
      moveOrStand();
    }
  }

  private void showPoses(StretchAnimation shown, Stretch stretch) {
    Optional<Side> side = stretch.sides() == Sides.NONE ? Optional.empty() : Optional.of(Side.LEFT);
    poses.getChildren().clear();
    for (StretchAnimation.KeyPose pose : shown.keyPoses(side)) {
      String uncued =
          poses.getChildren().size() < shown.posesToGetReady() - 1
              ? "pictures.way-in"
              : "pictures.start";
      FigureCanvas picture = figures.canvas();
      picture.setReducedMotion(true);
      picture.show(pose.frame());
      VBox.setVgrow(picture, Priority.ALWAYS);
      VBox box =
          new VBox(picture, Texts.of(pose.cue().orElseGet(() -> messages.text(uncued)), "small"));
      box.getStyleClass().add("demonstration-pose");
      box.setMinWidth(0);
      box.setPrefWidth(0); // all alike, whatever is drawn
      HBox.setHgrow(box, Priority.ALWAYS);
      poses.getChildren().add(box);
    }
  }

  private void stopOrGoOn() {
    stopped = !stopped;
    String name = messages.text(stopped ? "figure.go-on" : "figure.stop");
    stop.setGraphic((stopped ? Icon.PLAY : Icon.PAUSE).node());
    Buttons.rename(stop, name);
    moveOrStand();
  }

  private void moveOrStand() {
    boolean move = loop != null && !stopped && isSeen();
    if (move == moving) {
      return;
    }
    moving = move;
    if (move) {
      begun = ticker.read();
      pulse.start(this::beat);
    } else {
      pulse.stop();
      before = before.plusNanos(ticker.read() - begun);
    }
  }

  private boolean isSeen() {
    Window window = getScene() == null ? null : getScene().getWindow();
    return window != null
        && window.isShowing()
        && !(window instanceof Stage stage && stage.isIconified())
        && !isDisabled();
  }

  private void beat() {
    AnimationLoop now = loop;
    if (now != null) {
      canvas.show(now.at(moving ? before.plusNanos(ticker.read() - begun) : before));
    }
  }
}
