package app.limber.ui.player;

import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import javafx.scene.control.Button;

/// The question after the computer slept in a session: how to go on.
public final class SleepCard {
  private SleepCard() {}

  /// The question.
  ///
  /// @param goOn goes on where the session was
  /// @param again begins the stretch again
  /// @param finish ends the session; what was done is kept
  /// @param wait leaves the session paused
  public static Card of(
      Messages messages, Runnable goOn, Runnable again, Runnable finish, Runnable wait) {
    Card card = new Card(messages.text("sleep.title"));
    card.setId("sleep-card");
    card.whenEscaped(closing(card, wait));
    card.add(Texts.of(messages.text("sleep.text"), "card-text"));
    Button goOnButton = Buttons.main(messages.text("sleep.go-on"), closing(card, goOn));
    goOnButton.setId("sleep-go-on");
    Button againButton = Buttons.plain(messages.text("sleep.again"), closing(card, again));
    againButton.setId("sleep-again");
    Button finishButton = Buttons.plain(messages.text("sleep.finish"), closing(card, finish));
    finishButton.setId("sleep-finish");
    card.addActions(goOnButton, againButton, finishButton);
    return card;
  }

  private static Runnable closing(Card card, Runnable task) {
    return () -> {
      card.close();
      task.run();
    };
  }
}
