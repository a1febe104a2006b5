package app.limber.ui.player;

import app.limber.player.PlayerState;
import app.limber.practice.session.PlayerAction;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.figure.FigureCanvas;
import app.limber.words.Messages;
import atlantafx.base.controls.Spacer;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The bars above and below the stage: the position in the session, and a button for every control.
final class PlayerBars {
  private final PlayerModel model;
  private final MomentLabels labels;
  private final PlayerWindow window;
  private final Consumer<PlayerAction> perform;
  private final Messages messages;
  private Subscription following = Subscription.EMPTY;

  /// @param perform receives the action of a pressed button
  PlayerBars(
      PlayerModel model, PlayerWindow window, Consumer<PlayerAction> perform, Messages messages) {
    this.model = model;
    this.labels = new MomentLabels(model);
    this.window = window;
    this.perform = perform;
    this.messages = messages;
  }

  void unfollow() {
    following.unsubscribe();
  }

  /// Creates the top bar: the current stretch, and the controls of the window.
  HBox header() {
    Label place = labels.text(PlayerMoment::place, "player-place");
    Label stretch = labels.text(PlayerMoment::stretch, "player-stretch");
    Label side = labels.text(PlayerMoment::side, "player-side");
    for (Label label : List.of(place, side)) {
      label.setWrapText(false);
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    stretch.setMinWidth(0);
    stretch.setId("player-stretch");
    side.setId("player-side");
    return Boxes.row(
        "player-header",
        place,
        stretch,
        side,
        new Spacer(),
        mute(),
        icon(Icon.TURN, "player.turn", PlayerAction.TURN),
        icon(Icon.FULL_SCREEN, "player.full-screen", PlayerAction.FULL_SCREEN),
        icon(Icon.HELP, "player.help", PlayerAction.HELP),
        icon(Icon.LEAVE, "player.leave", PlayerAction.LEAVE));
  }

  private Button mute() {
    Button button = icon(Icon.SOUND, "player.mute", PlayerAction.MUTE);
    following = following.and(window.mutedProperty().subscribe(muted -> nameMute(button, muted)));
    return button;
  }

  private void nameMute(Button button, boolean muted) {
    String name = messages.text(muted ? "player.unmute" : "player.mute");
    button.setGraphic((muted ? Icon.SILENT : Icon.SOUND).node());
    Buttons.rename(button, name);
  }

  /// Creates the bottom bar: what comes next, the progress, and the controls of the session.
  VBox footer() {
    Label next = labels.text(PlayerMoment::next, "player-next");
    Label left = labels.text(PlayerMoment::timeLeft, "player-left");
    left.setId("player-left");
    left.setMinWidth(Region.USE_PREF_SIZE);
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(labels.value(PlayerMoment::routineShare));
    bar.getStyleClass().add("player-progress");
    bar.setAccessibleText(messages.text("player.progress"));
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    return Boxes.column(
        "player-footer", Boxes.row("player-line", coming(), next, bar, left), controls());
  }

  private FigureCanvas coming() {
    FigureCanvas coming = new FigureCanvas();
    coming.setId("player-coming");
    coming.getStyleClass().add("player-coming");
    coming.follow(window.darkProperty());
    coming.setReducedMotion(true);
    model
        .comingProperty()
        .subscribe(
            frame -> {
              coming.setVisible(frame.isPresent());
              coming.setManaged(frame.isPresent());
              frame.ifPresent(coming::show);
            });
    return coming;
  }

  private HBox controls() {
    Button pause = Buttons.plain("player-pause", "", model::pauseOrResume);
    pause.getStyleClass().add("player-pause");
    model.stateProperty().subscribe(state -> name(pause, state));
    Button pain =
        Buttons.plain(
            "player-pain",
            Icon.PAIN,
            messages.text("player.pain"),
            () -> perform.accept(PlayerAction.STOP_FOR_PAIN));
    pain.getStyleClass().add("pain-button");
    Button more = control(Icon.MORE_TIME, "player.more-time", PlayerAction.EXTEND);
    model.stateProperty().subscribe(state -> more.setDisable(state instanceof PlayerState.Waiting));
    HBox controls =
        new HBox(
            control(Icon.BACK, "player.back", PlayerAction.BACK),
            pause,
            control(Icon.NEXT, "player.next-stretch", PlayerAction.NEXT),
            more,
            new Spacer(),
            pain);
    controls.getStyleClass().add("player-controls");
    return controls;
  }

  private void name(Button pause, PlayerState state) {
    boolean waits = model.waitsForReady();
    boolean stands = state instanceof PlayerState.Paused;
    String key = stands ? "player.resume" : "player.pause";
    String text = messages.text(waits ? "player.ready" : key);
    Buttons.rename(pause, text);
    pause.setGraphic((waits || stands ? Icon.PLAY : Icon.PAUSE).node());
  }

  private Button control(Icon icon, String key, PlayerAction action) {
    return Buttons.plain(
        key.replace('.', '-'), icon, messages.text(key), () -> perform.accept(action));
  }

  private Button icon(Icon icon, String key, PlayerAction action) {
    return Buttons.icon(
        key.replace('.', '-'), icon, messages.text(key), () -> perform.accept(action));
  }
}
