package app.limber.practice.language;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// What a check of a language found.
///
/// @param keys how many texts its bundle needs, of which `missing` are not there
/// @param same how many longer texts are the same as in English, for information
/// @param texts how many texts the shipped content has, of which `untranslated` are still English
/// @param longest the phrase of a movement that takes most of the time that it has
/// @param phrases the number of phrases planned in all routines; equal in every language
/// @param overlaps how often a phrase begins before the one before it has ended
/// @param sentences one for each problem that is more than a missing text
public record LanguageReport(
    Locale language,
    int keys,
    List<String> missing,
    List<String> unknown,
    long same,
    int texts,
    List<String> untranslated,
    Phrase longest,
    int phrases,
    int overlaps,
    List<String> sentences) {
  public LanguageReport {
    missing = List.copyOf(missing);
    unknown = List.copyOf(unknown);
    untranslated = List.copyOf(untranslated);
    sentences = List.copyOf(sentences);
  }

  /// A spoken phrase, and the time that it needs and has.
  public record Phrase(String text, Duration needed, Duration available) {
    /// There is none.
    public static final Phrase NONE = new Phrase("", Duration.ZERO, Duration.ZERO);
  }

  /// Whether nothing is wrong and nothing falls back to English.
  public boolean isFine() {
    return missing.isEmpty()
        && unknown.isEmpty()
        && untranslated.isEmpty()
        && overlaps == 0
        && sentences.isEmpty();
  }
}
