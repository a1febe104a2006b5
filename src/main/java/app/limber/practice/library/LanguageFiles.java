package app.limber.practice.library;

import app.limber.routine.ContentProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The files of one language as they stand.
///
/// @param english the texts of the English bundle, by their keys
/// @param own the texts of the language's bundle; empty if it has none, and equal to `english` for
///     English
/// @param twice the keys that stand more than once in the language's bundle
/// @param content the shipped content in this language
/// @param texts how many texts the shipped content has
/// @param untranslated those that are still English, by the name of the content file
/// @param userProblems the problems of the user's own translations into the language
public record LanguageFiles(
    Locale language,
    Map<String, String> english,
    Map<String, String> own,
    List<String> twice,
    Content content,
    int texts,
    Map<String, Set<String>> untranslated,
    List<ContentProblem> userProblems) {
  public LanguageFiles {
    english = Map.copyOf(english);
    own = Map.copyOf(own);
    twice = List.copyOf(twice);
    untranslated = Map.copyOf(untranslated);
    userProblems = List.copyOf(userProblems);
  }
}
