package app.limber.cue;

import app.limber.words.Messages;
import java.util.List;

/// The numbers of repetitions as words. Voices pronounce *three* consistently on every platform,
/// and the length of a word can be estimated.
final class SpokenNumbers {
  private final List<String> words;

  SpokenNumbers(Messages messages) {
    this.words = List.of(messages.text("cue.numbers").split(" "));
  }

  /// Returns the word for `number`, from 1; its digits if the bundle has no word for it.
  String word(int number) {
    return number >= 1 && number <= words.size() ? words.get(number - 1) : String.valueOf(number);
  }
}
