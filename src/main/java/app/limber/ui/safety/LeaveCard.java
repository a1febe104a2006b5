package app.limber.ui.safety;

import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import javafx.scene.control.Button;

/// The question before a session is left: asked once, with going on as the safe answer.
public final class LeaveCard {
  private LeaveCard() {}

  /// The question.
  ///
  /// @param stay goes on with the session
  /// @param leave ends it; what was done is kept
  public static Card of(Messages messages, Runnable stay, Runnable leave) {
    Card card = new Card(messages.text("leave.title"));
    Runnable staying =
        () -> {
          card.close();
          stay.run();
        };
    card.whenEscaped(staying);
    card.setId("leave-card");
    card.add(Texts.of(messages.text("leave.text"), "card-text"));
    Button stayButton = Buttons.main(messages.text("leave.stay"), staying);
    stayButton.setId("leave-stay");
    Button leaveButton =
        Buttons.plain(
            messages.text("leave.leave"),
            () -> {
              card.close();
              leave.run();
            });
    leaveButton.setId("leave-leave");
    card.addActions(stayButton, leaveButton);
    return card;
  }
}
