package app.limber.ui.safety;

import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Texts;
import app.limber.words.Words;
import javafx.scene.control.Button;

/// The question before a session is left: asked once, with going on as the safe answer.
public final class LeaveCard {
  private LeaveCard() {}

  /// The question.
  ///
  /// @param stay goes on with the session
  /// @param leave ends it; what was done is kept
  public static Card of(Words words, Runnable stay, Runnable leave) {
    Card card = new Card(words.text("leave.title"));
    Runnable staying =
        () -> {
          card.close();
          stay.run();
        };
    card.whenEscaped(staying);
    card.setId("leave-card");
    card.add(Texts.of(words.text("leave.text"), "card-text"));
    Button stayButton = Buttons.main(words.text("leave.stay"), staying);
    stayButton.setId("leave-stay");
    Button leaveButton =
        Buttons.plain(
            words.text("leave.leave"),
            () -> {
              card.close();
              leave.run();
            });
    leaveButton.setId("leave-leave");
    card.addActions(stayButton, leaveButton);
    return card;
  }
}
