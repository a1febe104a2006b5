package app.limber.cue;

import app.limber.words.Messages;
import java.util.List;

/// The numbers of repetitions as words: a voice says *three* the same on every system, and a word
/// can be measured.
final class SpokenNumbers {
  private final List<String> words;

  SpokenNumbers(Messages messages) {
    this.words = List.of(messages.text("cue.numbers").split(" "));
  }

  /// The word for `number`, from 1; its digits where the bundle has no word for it.
  String word(int number) {
    return number >= 1 && number <= words.size() ? words.get(number - 1) : String.valueOf(number);
  }
}
