package app.limber.ui;

import app.limber.journal.Outcome;
import app.limber.ui.player.KeysCard;
import app.limber.ui.player.PlayerHost;
import app.limber.ui.player.PlayerModel;
import app.limber.ui.safety.LeaveCard;
import app.limber.ui.safety.PainCard;
import app.limber.ui.safety.PainModel;
import app.limber.words.Words;
import javafx.beans.value.ObservableBooleanValue;

/// Answers the player's wishes: lays the cards of a session over it and shows what comes after.
final class PlayerCards implements PlayerHost {
  private final LimberWindow window;
  private final Shell shell;
  private final Words words;

  PlayerCards(LimberWindow window, Shell shell, Words words) {
    this.window = window;
    this.shell = shell;
    this.words = words;
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
  public void askToLeave(PlayerModel model) {
    shell.showCard(LeaveCard.of(words, model::resume, model::stopForNow));
  }

  @Override
  public void showKeys(Runnable closed) {
    shell.showCard(KeysCard.of(words, closed));
  }

  @Override
  public void finished(PlayerModel model, Outcome outcome) {
    switch (outcome) {
      case COMPLETED, PARTIAL -> window.showDone(model.session());
      case STOPPED_FOR_PAIN ->
          shell.showCard(new PainCard(new PainModel(model), words, window::showToday).card());
    }
  }
}
