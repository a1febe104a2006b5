package app.limber.ui.player;

import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.CountRing;
import app.limber.ui.controls.FittingBox;
import app.limber.ui.controls.Icon;
import app.limber.ui.figure.FigureCanvas;
import app.limber.ui.figure.KeyPoseStrip;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The centre of the player: the figure with what to do now, and the count beside them, or below
/// them in a tall window.
final class PlayerStage extends StackPane {
  private static final double TALL = 1.2;

  private final PlayerModel model;
  private final MomentLabels labels;
  private final VBox shown;
  private final StackPane counter;
  private Subscription following = Subscription.EMPTY;
  private boolean tall;

  /// @param counterName the accessible name of the count
  PlayerStage(PlayerModel model, PlayerWindow window, String counterName) {
    this.model = model;
    this.labels = new MomentLabels(model);
    this.shown = new VBox(figure(window), saying());
    this.counter = counter(counterName);
    shown.getStyleClass().add("player-shown");
    HBox.setHgrow(shown, Priority.ALWAYS);
    VBox.setVgrow(shown, Priority.ALWAYS);
    setMinSize(0, 0);
    arrange();
    widthProperty().subscribe(this::turn);
    heightProperty().subscribe(this::turn);
  }

  /// Stops following the window's colours.
  void unfollow() {
    following.unsubscribe();
  }

  private void turn() {
    boolean nowTall = getHeight() > TALL * getWidth();
    if (nowTall != tall) {
      tall = nowTall;
      arrange();
    }
  }

  private void arrange() {
    Pane box = tall ? new VBox(shown, counter) : new HBox(shown, counter);
    box.getStyleClass().add("player-stage");
    if (tall) {
      box.getStyleClass().add("player-stage-tall");
    }
    getChildren().setAll(box);
  }

  private FittingBox saying() {
    Label standstill = labels.text(PlayerMoment::standstill, "player-standstill");
    standstill.setId("player-standstill");
    Label cue = labels.text(PlayerMoment::cue, "player-cue");
    cue.setId("player-cue");
    Label instruction =
        labels.text(moment -> String.join("\n", moment.instruction()), "player-instruction");
    instruction.setId("player-instruction");
    Label caution = labels.text(PlayerMoment::caution, "player-caution");
    caution.setGraphic(Icon.PROBLEM.node());
    FittingBox saying = new FittingBox(standstill, cue, instruction, caution);
    saying.getStyleClass().add("player-saying");
    VBox.setVgrow(saying, Priority.ALWAYS);
    return saying;
  }

  private Region figure(PlayerWindow window) {
    Region figure =
        window.reducesMotion() ? keyPoses(window.darkProperty()) : moving(window.darkProperty());
    figure.setId("player-figure");
    figure.getStyleClass().add("player-figure");
    model
        .frameProperty()
        .subscribe(
            frame -> {
              figure.setVisible(frame.isPresent());
              figure.setManaged(frame.isPresent());
            });
    return figure;
  }

  private FigureCanvas moving(ObservableBooleanValue dark) {
    FigureCanvas figure = new FigureCanvas();
    following = following.and(dark.subscribe(figure::setDark));
    model.frameProperty().subscribe(frame -> frame.ifPresentOrElse(figure::show, figure::clear));
    return figure;
  }

  private KeyPoseStrip keyPoses(ObservableBooleanValue dark) {
    KeyPoseStrip strip = new KeyPoseStrip();
    following = following.and(dark.subscribe(strip::setDark));
    model
        .momentProperty()
        .subscribe(moment -> model.keyPoses().ifPresentOrElse(strip::show, strip::clear));
    return strip;
  }

  private StackPane counter(String name) {
    Label number = labels.text(PlayerMoment::number, "player-number");
    number.setId("player-number");
    number.setWrapText(false);
    Label unit = labels.text(PlayerMoment::unit, "player-unit");
    VBox inside = Boxes.column("player-count", number, unit);
    CountRing ring = new CountRing();
    ring.shareProperty().bind(labels.value(PlayerMoment::share));
    StackPane around = new StackPane(ring, inside);
    around.getStyleClass().add("player-counter");
    around.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    around.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    around.setOnMouseClicked(
        event -> {
          model.pauseOrResume();
          event.consume();
        });
    around.setAccessibleRole(AccessibleRole.BUTTON);
    around.setAccessibleText(name);
    return around;
  }
}
