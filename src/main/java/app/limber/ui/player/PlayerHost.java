package app.limber.ui.player;

import app.limber.journal.Outcome;
import javafx.beans.value.ObservableBooleanValue;

/// What the player asks of the window around it.
public interface PlayerHost {
  void toggleFullScreen();

  void toggleMute();

  ObservableBooleanValue mutedProperty();

  /// Whether the window is dark.
  ObservableBooleanValue darkProperty();

  /// Whether the user wants as little motion as can be.
  boolean reducesMotion();

  /// Turns the page a quarter, for someone who lies on their side.
  void turn();

  /// Asks whether to leave the paused session; `stay` or `leave` runs with the answer.
  void askToLeave(Runnable stay, Runnable leave);

  /// Asks how to go on after the computer slept; one of them runs with the answer, `wait` where
  /// there was none.
  void askAfterSleep(Runnable goOn, Runnable again, Runnable finish, Runnable wait);

  /// Shows the keys; `closed` runs when they are put away.
  void showKeys(Runnable closed);

  /// The session is over.
  void finished(PlayerModel model, Outcome outcome);
}
