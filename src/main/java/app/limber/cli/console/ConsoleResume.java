package app.limber.cli.console;

import app.limber.player.PlayerSnapshot;
import app.limber.practice.program.Key;
import app.limber.practice.program.KeyLetters;
import app.limber.practice.session.Checkpoint;
import app.limber.practice.session.Interrupted;
import app.limber.practice.text.PlaceText;
import app.limber.words.Messages;
import java.util.List;
import java.util.Optional;

/// Asks on the console what to do with an interrupted session.
final class ConsoleResume {
  private final Messages messages;
  private final PlaceText text;

  ConsoleResume(Messages messages) {
    this.messages = messages;
    this.text = new PlaceText(messages);
  }

  enum Answer {
    GO_ON,
    KEEP,
    DISCARD
  }

  /// Describes the interrupted session and its position.
  List<String> lines(Interrupted left) {
    Checkpoint checkpoint = left.checkpoint();
    return List.of(
        text.title(checkpoint.session()),
        left.place().map(text::place).orElseGet(() -> messages.text("resume.changed")));
  }

  /// Returns the question, with the keys that answer it.
  String question(Interrupted left) {
    Optional<PlayerSnapshot> place = left.place();
    return place.isPresent()
        ? messages.text("console.resume", text.goOn(place.get()))
        : messages.text("console.resume.changed");
  }

  /// Returns the answer for a key; empty if it is not an answer.
  Optional<Answer> answer(Key key, Interrupted left) {
    if (left.plan().isPresent() && (key == Key.Named.ENTER || isLetter(key, 'G'))) {
      return Optional.of(Answer.GO_ON);
    }
    if (isLetter(key, 'K')) {
      return Optional.of(Answer.KEEP);
    }
    return isLetter(key, 'D') ? Optional.of(Answer.DISCARD) : Optional.empty();
  }

  private static boolean isLetter(Key key, char letter) {
    return key instanceof Key.Typed(int codePoint)
        && KeyLetters.mayBe(Character.toString(codePoint), letter);
  }
}
