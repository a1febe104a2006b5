package app.limber.cue;

import app.limber.words.Messages;
import java.util.List;
import java.util.regex.Pattern;

/// The numbers of repetitions as words. Voices pronounce *three* consistently on every platform,
/// and the length of a word can be estimated.
final class SpokenNumbers {
  // Some languages write a number in several words: *vingt et un*.
  private static final Pattern BETWEEN_WORDS = Pattern.compile(",\\s*");

  private final List<String> words;

  SpokenNumbers(Messages messages) {
    this.words = List.of(BETWEEN_WORDS.split(messages.text("number.words").strip()));
  }

  /// Returns the word for `number`; its digits if the bundle has no word for it.
  String word(int number) {
    return number >= 0 && number < words.size() ? words.get(number) : String.valueOf(number);
  }
}
