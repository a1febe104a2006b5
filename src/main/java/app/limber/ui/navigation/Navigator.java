package app.limber.ui.navigation;

import app.limber.practice.session.PlaySession;
import app.limber.ui.controls.Card;

/// Takes the user from a page to another page, a session or a card. Call on the JavaFX application
/// thread.
public interface Navigator {
  /// Shows a section of the navigation bar.
  void go(NavSection section);

  /// Shows the routines, which are part of the section [NavSection#STRETCHES].
  void showRoutines();

  /// Shows the page on which a stretch is made, which is part of the section
  /// [NavSection#STRETCHES]. A draft that is open stays open.
  void make(MakerOrder order);

  /// Starts a session, once the safety texts have been acknowledged.
  void begin(StartOrder order);

  /// Shows the summary of a finished session.
  void showDone(PlaySession session);

  /// Shows a modal card over the page.
  void showCard(Card card);
}
