package app.limber.ui.player;

import app.limber.player.PauseReason;
import app.limber.player.PlayerCommand;
import app.limber.player.PlayerState;
import app.limber.practice.session.PlayerAction;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Page;
import app.limber.ui.controls.Texts;
import app.limber.ui.figure.FigureCanvas;
import app.limber.words.Messages;
import atlantafx.base.controls.Spacer;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The page that leads through a routine: what to do now on the left, the number on the right, what
/// comes next at the foot.
public final class PlayerPage implements Page {
  private static final PseudoClass STILL = PseudoClass.getPseudoClass("still");
  private static final PseudoClass FIGURED = PseudoClass.getPseudoClass("figured");
  private static final PseudoClass PREPARING = PseudoClass.getPseudoClass("preparing");
  private static final PseudoClass CAUTIOUS = PseudoClass.getPseudoClass("cautious");

  private final PlayerModel model;
  private final PlayerHost host;
  private final Messages messages;
  private final BorderPane view = new BorderPane();
  private Subscription following = Subscription.EMPTY;
  private boolean leaveAsked;
  private boolean keysShown;
  private boolean sleepAsked;

  public PlayerPage(PlayerModel model, PlayerHost host, Messages messages) {
    this.model = model;
    this.host = host;
    this.messages = messages;
    view.getStyleClass().add("player");
    view.setTop(header());
    PlayerStage stage = new PlayerStage(model, host, messages.text("player.counter"));
    following = following.and(stage::unfollow);
    view.setCenter(stage);
    view.setBottom(footer());
    view.setOnMouseClicked(this::click);
    model.momentProperty().subscribe(this::mark);
    model
        .frameProperty()
        .subscribe(frame -> view.pseudoClassStateChanged(FIGURED, frame.isPresent()));
    following = following.and(model.stateProperty().subscribe(this::follow));
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void shown() {
    focus();
  }

  @Override
  public void focus() {
    view.requestFocus();
  }

  @Override
  public void left() {
    following.unsubscribe();
    stop();
  }

  @Override
  public boolean mayClose() {
    if (leaveAsked || model.stateProperty().get() instanceof PlayerState.Finished) {
      return true;
    }
    askToLeave();
    return false;
  }

  @Override
  public void key(KeyEvent key) {
    if (model.stateProperty().get() instanceof PlayerState.Waiting && PlayerKeys.saysReady(key)) {
      model.perform(new PlayerCommand.Ready());
      key.consume();
      return;
    }
    PlayerKeys.action(key)
        .ifPresent(
            action -> {
              perform(action);
              key.consume();
            });
  }

  /// A click that is meant for no button says *ready*, as any key does.
  private void click(MouseEvent click) {
    if (model.stateProperty().get() instanceof PlayerState.Waiting
        && !isInButton(click.getPickResult().getIntersectedNode())) {
      model.perform(new PlayerCommand.Ready());
    }
  }

  private static boolean isInButton(@Nullable Node node) {
    for (Node above = node; above != null; above = above.getParent()) {
      if (above instanceof Button) {
        return true;
      }
    }
    return false;
  }

  private void perform(PlayerAction action) {
    switch (action) {
      case PAUSE_OR_RESUME -> model.pauseOrResume();
      case NEXT, BACK, EXTEND, STOP_FOR_PAIN -> action.command().ifPresent(model::perform);
      case FULL_SCREEN -> host.toggleFullScreen();
      case MUTE -> host.toggleMute();
      case TURN -> host.turn();
      case LEAVE -> askToLeave();
      case HELP -> showKeys();
    }
  }

  private void pause() {
    model.perform(new PlayerCommand.Pause());
  }

  private void resume() {
    model.perform(new PlayerCommand.Resume());
  }

  private void restart() {
    model.perform(new PlayerCommand.Restart());
    resume();
  }

  private void stop() {
    PlayerAction.LEAVE.command().ifPresent(model::perform);
  }

  private void askToLeave() {
    leaveAsked = true;
    pause();
    host.askToLeave(this::stay, this::stop);
  }

  private void stay() {
    leaveAsked = false;
    if (!keysShown && !sleepAsked) {
      resume();
    }
  }

  private void showKeys() {
    boolean wasStill = model.isStill();
    pause();
    keysShown = true;
    host.showKeys(
        () -> {
          keysShown = false;
          if (!wasStill) {
            resume();
          }
        });
  }

  private void follow(PlayerState state) {
    view.pseudoClassStateChanged(
        STILL, state instanceof PlayerState.Paused || state instanceof PlayerState.Waiting);
    if (state instanceof PlayerState.Finished finished) {
      host.finished(model, finished.outcome());
    }
    if (state instanceof PlayerState.Paused paused && paused.reason() == PauseReason.SUSPENDED) {
      askAfterSleep();
    }
  }

  private void askAfterSleep() {
    if (!sleepAsked) {
      sleepAsked = true;
      host.askAfterSleep(
          answered(this::resume),
          answered(this::restart),
          answered(this::stop),
          answered(() -> {}));
    }
  }

  private Runnable answered(Runnable task) {
    return () -> {
      sleepAsked = false;
      task.run();
    };
  }

  private void mark(PlayerMoment moment) {
    view.pseudoClassStateChanged(PREPARING, moment.preparing());
    view.pseudoClassStateChanged(CAUTIOUS, !moment.caution().isEmpty());
  }

  private HBox header() {
    Label place = text(PlayerMoment::place, "player-place");
    Label stretch = text(PlayerMoment::stretch, "player-stretch");
    Label side = text(PlayerMoment::side, "player-side");
    for (Label label : List.of(place, side)) {
      label.setWrapText(false);
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    stretch.setMinWidth(0);
    stretch.setId("player-stretch");
    side.setId("player-side");
    HBox header =
        new HBox(
            place,
            stretch,
            side,
            new Spacer(),
            mute(),
            icon(Icon.TURN, "player.turn", PlayerAction.TURN),
            icon(Icon.FULL_SCREEN, "player.full-screen", PlayerAction.FULL_SCREEN),
            icon(Icon.HELP, "player.help", PlayerAction.HELP),
            icon(Icon.LEAVE, "player.leave", PlayerAction.LEAVE));
    header.getStyleClass().add("player-header");
    return header;
  }

  private Button mute() {
    Button button = icon(Icon.SOUND, "player.mute", PlayerAction.MUTE);
    following = following.and(host.mutedProperty().subscribe(muted -> nameMute(button, muted)));
    return button;
  }

  private void nameMute(Button button, boolean muted) {
    String name = messages.text(muted ? "player.unmute" : "player.mute");
    button.setGraphic((muted ? Icon.SILENT : Icon.SOUND).node());
    button.setText(name);
    button.setAccessibleText(name);
    button.getTooltip().setText(name);
  }

  private VBox footer() {
    Label next = text(PlayerMoment::next, "player-next");
    Label left = text(PlayerMoment::timeLeft, "player-left");
    left.setId("player-left");
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(value(PlayerMoment::routineShare));
    bar.getStyleClass().add("player-progress");
    bar.setAccessibleText(messages.text("player.progress"));
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    HBox line = new HBox(coming(), next, bar, left);
    line.getStyleClass().add("player-line");
    VBox footer = new VBox(line, controls());
    footer.getStyleClass().add("player-footer");
    return footer;
  }

  private FigureCanvas coming() {
    FigureCanvas coming = new FigureCanvas();
    coming.setId("player-coming");
    coming.getStyleClass().add("player-coming");
    coming.follow(host.darkProperty());
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
    Button pause = Buttons.plain("", model::pauseOrResume);
    pause.setId("player-pause");
    pause.getStyleClass().add("player-pause");
    model.stateProperty().subscribe(state -> name(pause, state));
    Button pain =
        Buttons.plain(messages.text("player.pain"), () -> perform(PlayerAction.STOP_FOR_PAIN));
    pain.setGraphic(Icon.PAIN.node());
    pain.setId("player-pain");
    pain.getStyleClass().add("pain-button");
    HBox controls =
        new HBox(
            control(Icon.BACK, "player.back", PlayerAction.BACK),
            pause,
            control(Icon.NEXT, "player.next-stretch", PlayerAction.NEXT),
            control(Icon.MORE_TIME, "player.more-time", PlayerAction.EXTEND),
            new Spacer(),
            pain);
    controls.getStyleClass().add("player-controls");
    return controls;
  }

  private void name(Button pause, PlayerState state) {
    boolean waits = state instanceof PlayerState.Waiting;
    boolean stands = state instanceof PlayerState.Paused;
    String key = stands ? "player.resume" : "player.pause";
    String text = messages.text(waits ? "player.ready" : key);
    pause.setText(text);
    pause.setAccessibleText(text);
    pause.setGraphic((waits || stands ? Icon.PLAY : Icon.PAUSE).node());
  }

  private Button control(Icon icon, String key, PlayerAction action) {
    Button button = Buttons.plain(messages.text(key), () -> perform(action));
    button.setGraphic(icon.node());
    button.setId(key.replace('.', '-'));
    return button;
  }

  private Button icon(Icon icon, String key, PlayerAction action) {
    Button button = Buttons.icon(icon, messages.text(key), () -> perform(action));
    button.setId(key.replace('.', '-'));
    return button;
  }

  private Label text(Function<PlayerMoment, String> part, String style) {
    return Texts.bound(value(part), style);
  }

  private <T> ObservableValue<T> value(Function<PlayerMoment, T> part) {
    return model.momentProperty().map(part);
  }
}
