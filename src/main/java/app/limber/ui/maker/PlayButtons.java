package app.limber.ui.maker;

import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.words.Languages;
import app.limber.words.Messages;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;

/// The buttons that play the draft, which say in which language if it is not the program's.
final class PlayButtons {
  private final Messages messages;
  private final Button first;
  private final Button known;

  PlayButtons(MakerBench.Actions actions, Messages messages) {
    this.messages = messages;
    first = Buttons.plain("maker-play-first", Icon.PLAY, "", () -> actions.play(true));
    known = Buttons.plain("maker-play", Icon.PLAY, "", () -> actions.play(false));
    refresh(Optional.empty());
  }

  /// Plays the draft as for a first-time user.
  Button first() {
    return first;
  }

  /// Plays the draft as for a practised user.
  Button known() {
    return known;
  }

  /// @param language the language in which the draft is played; empty for that of the program
  void refresh(Optional<Locale> language) {
    name(first, messages.text("maker.play.first"), language);
    name(known, messages.text("maker.play.known"), language);
  }

  private void name(Button button, String title, Optional<Locale> language) {
    button.setText(in(title, language.map(Locale::toLanguageTag)));
    button.setAccessibleText(in(title, language.map(Languages::name)));
  }

  private String in(String title, Optional<String> language) {
    return language.map(name -> messages.text("maker.play.in", title, name)).orElse(title);
  }
}
