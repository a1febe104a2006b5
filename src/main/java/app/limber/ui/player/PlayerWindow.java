package app.limber.ui.player;

import javafx.beans.value.ObservableBooleanValue;

/// What the player reads and changes of the window around it.
public interface PlayerWindow {
  void toggleFullScreen();

  /// Mutes or unmutes the voice and the tones, and saves the choice.
  void toggleMute();

  /// Shows a pace that the user has chosen, and saves the choice.
  void keepPace(double pace);

  /// Rotates the window's content to the next orientation, for someone who lies on their side.
  void turn();

  ObservableBooleanValue mutedProperty();

  /// Whether the window's colours are dark.
  ObservableBooleanValue darkProperty();

  /// Whether animations are replaced by still pictures.
  boolean reducesMotion();
}
