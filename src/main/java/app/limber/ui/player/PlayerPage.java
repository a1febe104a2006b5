package app.limber.ui.player;

import app.limber.journal.Outcome;
import app.limber.player.PauseReason;
import app.limber.player.PlayerCommand;
import app.limber.player.PlayerState;
import app.limber.practice.session.PlayerAction;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Focus;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.QuestionCard;
import app.limber.ui.figure.FigureCanvas;
import app.limber.ui.navigation.NavSection;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Page;
import app.limber.words.Messages;
import atlantafx.base.controls.Spacer;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The page that plays a session: what to do now, the count beside it, and what comes next at the
/// bottom.
public final class PlayerPage implements Page {
  private static final PseudoClass STILL = PseudoClass.getPseudoClass("still");
  private static final PseudoClass FIGURED = PseudoClass.getPseudoClass("figured");
  private static final PseudoClass PREPARING = PseudoClass.getPseudoClass("preparing");
  private static final PseudoClass CAUTIOUS = PseudoClass.getPseudoClass("cautious");

  private final PlayerModel model;
  private final MomentLabels labels;
  private final PlayerWindow window;
  private final Navigator navigator;
  private final Supplier<PainModel> pain;
  private final Messages messages;
  private final BorderPane view = new BorderPane();
  private Subscription following = Subscription.EMPTY;
  private boolean leaveAsked;
  private boolean sleepAsked;
  private @Nullable Card open;

  /// @param pain creates the model of the card that a stop for pain shows
  public PlayerPage(
      PlayerModel model,
      PlayerWindow window,
      Navigator navigator,
      Supplier<PainModel> pain,
      Messages messages) {
    this.model = model;
    this.labels = new MomentLabels(model);
    this.window = window;
    this.navigator = navigator;
    this.pain = pain;
    this.messages = messages;
    view.getStyleClass().add("player");
    view.setTop(header());
    PlayerStage stage = new PlayerStage(model, window, messages.text("player.counter"));
    following = following.and(stage::unfollow);
    view.setCenter(new StackPane(stage, new TakeBackBar(model, messages)));
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
    if (model.waitsForReady() && PlayerKeys.saysReady(key)) {
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

  @Override
  public boolean keyOnCard(KeyEvent key) {
    boolean stops =
        PlayerKeys.isPain(key)
            && model.stateProperty().get().isUnderway()
            && !(key.getTarget() instanceof TextInputControl);
    if (stops) {
      if (open != null) {
        open.close();
      }
      perform(PlayerAction.STOP_FOR_PAIN);
    }
    return stops;
  }

  @Override
  public boolean repeatsKeys() {
    return false;
  }

  /// A click outside any button answers *ready*, as any key does.
  private void click(MouseEvent click) {
    if (model.waitsForReady()
        && !Focus.isIn(click.getPickResult().getIntersectedNode(), Button.class::isInstance)) {
      model.perform(new PlayerCommand.Ready());
    }
  }

  private void perform(PlayerAction action) {
    switch (action) {
      case PAUSE_OR_RESUME -> model.pauseOrResume();
      case NEXT, BACK, TAKE_BACK, EXTEND, STOP_FOR_PAIN ->
          action.command().ifPresent(model::perform);
      case SLOWER, FASTER -> action.command().map(model::changePace).ifPresent(window::keepPace);
      case FULL_SCREEN -> window.toggleFullScreen();
      case MUTE -> window.toggleMute();
      case TURN -> window.turn();
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

  private void show(Card card) {
    open = card;
    navigator.showCard(card);
  }

  private void askToLeave() {
    leaveAsked = true;
    boolean wasStill = model.isStill();
    pause();
    show(
        new QuestionCard(
                messages, "leave-card", messages.text("leave.title"), messages.text("leave.text"))
            .answer("leave.stay", () -> stay(wasStill))
            .answer("leave.leave", this::stop)
            .card());
  }

  private void stay(boolean wasStill) {
    leaveAsked = false;
    goOn(wasStill);
  }

  /// Returns to what was before a card: a session that the user had paused stays paused.
  private void goOn(boolean wasStill) {
    if (!wasStill) {
      resume();
    }
  }

  private void showKeys() {
    boolean wasStill = model.isStill();
    pause();
    show(KeysCard.of(messages, () -> goOn(wasStill)));
  }

  private void follow(PlayerState state) {
    view.pseudoClassStateChanged(
        STILL, state instanceof PlayerState.Paused || state instanceof PlayerState.Waiting);
    if (state instanceof PlayerState.Finished finished) {
      finished(finished.outcome());
    }
    if (state instanceof PlayerState.Paused paused && paused.reason() == PauseReason.SUSPENDED) {
      askAfterSleep();
    }
  }

  private void askAfterSleep() {
    if (!sleepAsked) {
      sleepAsked = true;
      show(
          new QuestionCard(
                  messages, "sleep-card", messages.text("sleep.title"), messages.text("sleep.text"))
              .answer("sleep.go-on", answered(this::resume))
              .answer("sleep.again", answered(this::restart))
              .answer("sleep.finish", answered(this::stop))
              .escape(answered(() -> {}))
              .card());
    }
  }

  private void finished(Outcome outcome) {
    switch (outcome) {
      case COMPLETED, PARTIAL -> navigator.showDone(model.session());
      case STOPPED_FOR_PAIN ->
          navigator.showCard(
              new PainCard(pain.get(), messages, () -> navigator.go(NavSection.TODAY)).card());
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

  private VBox footer() {
    Label next = labels.text(PlayerMoment::next, "player-next");
    Label left = labels.text(PlayerMoment::timeLeft, "player-left");
    left.setId("player-left");
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
            () -> perform(PlayerAction.STOP_FOR_PAIN));
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
    return Buttons.plain(key.replace('.', '-'), icon, messages.text(key), () -> perform(action));
  }

  private Button icon(Icon icon, String key, PlayerAction action) {
    return Buttons.icon(key.replace('.', '-'), icon, messages.text(key), () -> perform(action));
  }
}
