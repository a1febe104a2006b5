package app.limber.ui.routines;

import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import javafx.scene.control.Button;

/// The question before the window closes over a routine that is not saved, with going on as the
/// safe
/// answer.
public final class UnsavedCard {
  private UnsavedCard() {}

  /// The question.
  ///
  /// @param keep leaves the window open, with the routine as it is
  /// @param close closes the window without it
  public static Card of(Messages messages, Runnable keep, Runnable close) {
    Card card = new Card(messages.text("unsaved.title"));
    card.setId("unsaved-card");
    card.add(Texts.of(messages.text("unsaved.text"), "card-text"));
    Runnable keeping =
        () -> {
          card.close();
          keep.run();
        };
    card.whenEscaped(keeping);
    Button keepButton = Buttons.main(messages.text("unsaved.keep"), keeping);
    keepButton.setId("unsaved-keep");
    Button closeButton =
        Buttons.plain(
            messages.text("unsaved.close"),
            () -> {
              card.close();
              close.run();
            });
    closeButton.setId("unsaved-close");
    card.addActions(keepButton, closeButton);
    return card;
  }
}
