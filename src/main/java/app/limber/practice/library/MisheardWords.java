package app.limber.practice.library;

import app.limber.routine.Phase;
import app.limber.routine.Phrase;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds cues of one or two words that are easily mistaken for others.
///
/// In a sentence, the context identifies a word. On its own, from a synthetic voice in a dark room,
/// *left* may be heard as *lift*. The words and their mishearings are in the bundle, because they
/// depend on the language.
final class MisheardWords {
  private static final int MOST_WORDS = 2;
  private static final Pattern BETWEEN_ENTRIES = Pattern.compile(";\\s*");
  private static final Pattern BETWEEN_PARTS = Pattern.compile(":\\s*");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}']+");

  private final Messages messages;
  private final Map<String, String> reasons = new LinkedHashMap<>();

  MisheardWords(Messages messages) {
    this.messages = messages;
    for (String entry :
        BETWEEN_ENTRIES.splitAsStream(messages.text("cue.misheard.words")).toList()) {
      String[] parts = BETWEEN_PARTS.split(entry, 2);
      if (parts.length == 2) {
        reasons.put(parts[0].strip(), parts[1]);
      }
    }
  }

  /// Returns a sentence for each word of a short cue that is easily misheard.
  Stream<CueCheck.Note> notes(Stretch stretch) {
    return stretch.variants().stream()
        .flatMap(variant -> variant.movement().stream())
        .map(Phase::phrase)
        .flatMap(MisheardWords::spoken)
        .distinct()
        .flatMap(cue -> notes(stretch, cue));
  }

  private static Stream<String> spoken(Phrase phrase) {
    return Stream.of(phrase.spoken(1), phrase.spoken(2));
  }

  private Stream<CueCheck.Note> notes(Stretch stretch, String cue) {
    String[] words = NO_LETTERS.split(cue.strip().toLowerCase(Locale.ROOT));
    return words.length > MOST_WORDS
        ? Stream.of()
        : reasons.entrySet().stream()
            .filter(entry -> List.of(words).contains(entry.getKey()))
            .map(
                entry ->
                    new CueCheck.Note(
                        cue,
                        messages.text(
                            "cue.misheard", stretch.id(), cue, entry.getKey(), entry.getValue())));
  }
}
