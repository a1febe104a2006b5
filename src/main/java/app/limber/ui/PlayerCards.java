package app.limber.ui;

import app.limber.journal.Outcome;
import app.limber.ui.player.KeysCard;
import app.limber.ui.player.PlayerHost;
import app.limber.ui.player.PlayerModel;
import app.limber.ui.player.SleepCard;
import app.limber.ui.safety.LeaveCard;
import app.limber.ui.safety.PainCard;
import app.limber.ui.safety.PainModel;
import app.limber.words.Messages;
import javafx.beans.value.ObservableBooleanValue;

/// Answers the player's wishes: lays the cards of a session over it and shows what comes after.
final class PlayerCards implements PlayerHost {
  private final LimberWindow window;
  private final Shell shell;
  private final UiContext parts;
  private final Messages messages;

  PlayerCards(LimberWindow window, Shell shell, UiContext parts) {
    this.window = window;
    this.shell = shell;
    this.parts = parts;
    this.messages = parts.messages();
  }

  @Override
  public void toggleFullScreen() {
    window.toggleFullScreen();
  }

  @Override
  public void toggleMute() {
    window.toggleMute();
  }

  @Override
  public ObservableBooleanValue mutedProperty() {
    return window.mutedProperty();
  }

  @Override
  public ObservableBooleanValue darkProperty() {
    return window.darkProperty();
  }

  @Override
  public boolean reducesMotion() {
    return window.reducesMotion();
  }

  @Override
  public void turn() {
    shell.turn(shell.turn().next());
  }

  @Override
  public void askToLeave(Runnable stay, Runnable leave) {
    shell.showCard(LeaveCard.of(messages, stay, leave));
  }

  @Override
  public void askAfterSleep(Runnable goOn, Runnable again, Runnable finish, Runnable wait) {
    shell.showCard(SleepCard.of(messages, goOn, again, finish, wait));
  }

  @Override
  public void showKeys(Runnable closed) {
    shell.showCard(KeysCard.of(messages, closed));
  }

  @Override
  public void finished(PlayerModel model, Outcome outcome) {
    switch (outcome) {
      case COMPLETED, PARTIAL -> window.showDone(model.session());
      case STOPPED_FOR_PAIN ->
          shell.showCard(
              new PainCard(
                      painModel(model),
                      parts.services().settings().settings().emergencyNumber(),
                      messages,
                      window::showToday)
                  .card());
    }
  }

  private PainModel painModel(PlayerModel model) {
    return new PainModel(model, parts.pulses().get(), parts.services().ticker());
  }
}
