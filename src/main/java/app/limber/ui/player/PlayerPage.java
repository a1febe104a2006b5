package app.limber.ui.player;

import app.limber.journal.Outcome;
import app.limber.player.PauseReason;
import app.limber.player.PlayerCommand;
import app.limber.player.PlayerState;
import app.limber.practice.session.PlayerAction;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Focus;
import app.limber.ui.controls.QuestionCard;
import app.limber.ui.navigation.NavSection;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Page;
import app.limber.words.Messages;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The page that plays a session: what to do now, the count beside it, and what comes next at the
/// bottom.
public final class PlayerPage implements Page {
  private static final PseudoClass STILL = PseudoClass.getPseudoClass("still");
  private static final PseudoClass PREPARING = PseudoClass.getPseudoClass("preparing");

  private final PlayerModel model;
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
    this.window = window;
    this.navigator = navigator;
    this.pain = pain;
    this.messages = messages;
    view.getStyleClass().add("player");
    PlayerBars bars = new PlayerBars(model, window, this::perform, messages);
    following = following.and(bars::unfollow);
    view.setTop(bars.header());
    PlayerStage stage = new PlayerStage(model, window, view, messages.text("player.counter"));
    following = following.and(stage::unfollow);
    view.setCenter(new StackPane(stage, new TakeBackBar(model, model::takeBack, messages)));
    view.setBottom(bars.footer());
    view.setOnMouseClicked(this::click);
    model.momentProperty().subscribe(this::mark);
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

  /// A click outside any button answers *ready*, as any key does; during a movement, it toggles its
  /// full description.
  private void click(MouseEvent click) {
    if (Focus.isIn(click.getPickResult().getIntersectedNode(), Button.class::isInstance)) {
      return;
    }
    if (model.waitsForReady()) {
      model.perform(new PlayerCommand.Ready());
    } else {
      model.toggleAllWords();
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
    if (!model.session().isRecorded()) {
      stop(); // nothing is kept, so there is nothing to ask
      return;
    }
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

  /// Returns to the state before a card was opened: a session that the user had paused stays
  /// paused.
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
      case STOPPED_FOR_PAIN -> {
        if (!model.session().isRecorded()) {
          navigator.showDone(model.session());
          return;
        }
        navigator.showCard(
            new PainCard(pain.get(), messages, () -> navigator.go(NavSection.TODAY)).card());
      }
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
  }
}
