package app.limber.cue;

import app.limber.words.Messages;
import java.time.Duration;

/// How the user wants to be guided by ear, and the rate of the voice.
///
/// @param charactersPerSecond the rate of the voice, 5–50
public record CueOptions(CueLevel level, CountRule counts, double charactersPerSecond) {
  /// The rate of a calm voice in English.
  public static final double CALM = 14;

  private static final double SLOWEST = 5;
  private static final double FASTEST = 50;
  // A digit is spoken as a word or part of one, such as "seven" or "thirty".
  private static final int SPOKEN_DIGIT = 6;
  // No voice says even a single word faster than this.
  private static final Duration SHORTEST_PHRASE = Duration.ofMillis(500);

  public CueOptions {
    if (!(charactersPerSecond >= SLOWEST && charactersPerSecond <= FASTEST)) {
      throw new IllegalArgumentException(
          "charactersPerSecond must be between 5 and 50: " + charactersPerSecond);
    }
  }

  /// All cues, every repetition counted, in a calm English voice.
  public static CueOptions standard() {
    return new CueOptions(CueLevel.FADING, CountRule.EACH, CALM);
  }

  /// The same in a calm voice of the language of `messages`.
  public static CueOptions calm(Messages messages) {
    return standard()
        .withCharactersPerSecond(Double.parseDouble(messages.text("voice.characters-per-second")));
  }

  public CueOptions withLevel(CueLevel newLevel) {
    return new CueOptions(newLevel, counts, charactersPerSecond);
  }

  public CueOptions withCounts(CountRule newCounts) {
    return new CueOptions(level, newCounts, charactersPerSecond);
  }

  /// A copy for a voice of another rate, clamped to the allowed range.
  public CueOptions withCharactersPerSecond(double rate) {
    return new CueOptions(level, counts, Math.clamp(rate, SLOWEST, FASTEST));
  }

  /// Estimates the time to speak a text, counting each digit as the word that a voice makes of it.
  public Duration timeToSay(String text) {
    int characters = text.codePointCount(0, text.length());
    characters += (SPOKEN_DIGIT - 1) * (int) text.codePoints().filter(Character::isDigit).count();
    Duration time = Duration.ofMillis((long) Math.ceil(1000 * characters / charactersPerSecond));
    return time.compareTo(SHORTEST_PHRASE) < 0 ? SHORTEST_PHRASE : time;
  }
}
