package app.limber.ui.settings;

import app.limber.ui.controls.Card;
import java.nio.file.Path;
import java.util.Optional;

/// What Settings asks of the window around it.
public interface SettingsHost {
  /// Lays a card over the page.
  void showCard(Card card);

  /// Says something at the foot of the window for a while.
  void say(String text);

  /// Lets the user choose a folder; empty if they choose none.
  Optional<Path> chooseFolder(String title);

  /// Everything was erased.
  void startAnew();
}
