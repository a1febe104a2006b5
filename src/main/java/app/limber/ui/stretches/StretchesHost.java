package app.limber.ui.stretches;

import app.limber.ui.controls.Card;
import app.limber.ui.today.StartOrder;

/// What Stretches and My routines ask of the window around them.
public interface StretchesHost {
  /// Takes the user to the stretches.
  void showStretches();

  /// Takes the user to the routines.
  void showRoutines();

  /// Begins a session.
  void begin(StartOrder order);

  /// Says that a change of the settings could not be kept.
  void notKept();

  /// Lays a card over the page.
  void showCard(Card card);

  /// Says something at the foot of the window for a while.
  void say(String text);
}
