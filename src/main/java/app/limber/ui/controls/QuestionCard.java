package app.limber.ui.controls;

import app.limber.words.Messages;

/// Builds a card that asks one question. The first answer must be the safe one: Enter and Esc
/// choose it. Every answer closes the card before its action runs.
public final class QuestionCard {
  private final Messages messages;
  private final Card card;
  private boolean answered;

  public QuestionCard(Messages messages, String id, String title, String text) {
    this.messages = messages;
    this.card = new Card(title);
    card.setId(id);
    card.add(Texts.of(text, "card-text"));
  }

  /// Adds an answer.
  ///
  /// @param key the key of its text; with dashes for dots, it is the id of its button
  public QuestionCard answer(String key, Runnable action) {
    Runnable closing = closing(action);
    String id = key.replace('.', '-');
    if (answered) {
      card.addActions(Buttons.plain(id, messages.text(key), closing));
    } else {
      card.addActions(Buttons.main(id, messages.text(key), closing));
      card.whenEscaped(closing);
    }
    answered = true;
    return this;
  }

  /// Gives Esc another action than that of the first answer.
  public QuestionCard escape(Runnable action) {
    card.whenEscaped(closing(action));
    return this;
  }

  public Card card() {
    return card;
  }

  private Runnable closing(Runnable action) {
    return () -> {
      card.close();
      action.run();
    };
  }
}
