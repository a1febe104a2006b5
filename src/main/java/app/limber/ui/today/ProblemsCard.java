package app.limber.ui.today;

import app.limber.routine.ContentProblem;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;

/// The card that lists the problems of content files.
final class ProblemsCard {
  private ProblemsCard() {}

  /// The list.
  ///
  /// @param sentence says what is wrong
  static Card of(
      Messages messages, List<ContentProblem> problems, Function<ContentProblem, String> sentence) {
    Card card = new Card(messages.text("problems.title"));
    card.setId("problems-card");
    card.add(Texts.of(messages.text("problems.intro"), "card-text"));
    problems.forEach(problem -> card.add(Texts.of(sentence.apply(problem), "problem-line")));
    Button closing = Buttons.main("problems-close", messages.text("problems.close"), card::close);
    card.addActions(closing);
    return card;
  }
}
