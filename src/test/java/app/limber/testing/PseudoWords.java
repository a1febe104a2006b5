package app.limber.testing;

import app.limber.words.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The English words as those of a language that does not exist: longer by two fifths, with accents
/// above and below, or of a script from right to left. What is a pattern stays one.
public final class PseudoWords extends ResourceBundle {
  private static final Pattern WORD =
      Pattern.compile("%(?:\\d+\\$)?[-,0]*\\d*(?:\\.\\d+)?[a-zA-Z]|\\\\n|[A-Za-z]+");
  private static final Pattern DATE = Pattern.compile("[EdMyHm'’,.:/ -]*");

  /// What is read by the program, not by people.
  private static final Set<String> KEPT =
      Set.of("number.words", "voice.characters-per-second", "cue.misheard.words", "erase.word");

  private final ResourceBundle english = Messages.of(Locale.ENGLISH).bundle();
  private final UnaryOperator<String> change;

  private PseudoWords(UnaryOperator<String> change) {
    this.change = change;
  }

  /// Words longer by two fifths, with accents.
  public static Messages longer() {
    return Messages.of(
        Locale.forLanguageTag("en-XA"), new PseudoWords(PseudoWords::accentedAndLonger));
  }

  /// Accented words in a window that is mirrored, as for a script from right to left. They keep
  /// their letters: JavaFX 26.0.2 fails in laying out wrapped text in real ones (an
  /// `ArrayIndexOutOfBoundsException` in `PrismTextLayout.computeTrailingSpaceWidth`).
  public static Messages mirrored() {
    return Messages.of(Locale.forLanguageTag("en-Hebr-XB"), new PseudoWords(PseudoWords::accented));
  }

  @Override
  protected Object handleGetObject(String key) {
    String text = english.getString(key);
    return KEPT.contains(key) || DATE.matcher(text).matches()
        ? text
        : WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(changed(word)));
  }

  private String changed(MatchResult word) {
    boolean isPlace = word.group().startsWith("%") || word.group().startsWith("\\");
    return isPlace ? word.group() : change.apply(word.group());
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(english.keySet());
  }

  private static String accentedAndLonger(String word) {
    String longer =
        word.length() < 3
            ? word
            : word
                + word.substring(0, (int) Math.round(0.4 * word.length())).toLowerCase(Locale.ROOT);
    return accented(longer);
  }

  private static String accented(String word) {
    return mapped(word, "AEIOUaeioucnsyz", "ÅÉÎÖÛáêïőůçñşÿż");
  }

  private static String mapped(String text, String from, String to) {
    StringBuilder mapped = new StringBuilder();
    text.chars()
        .map(c -> from.indexOf(c) < 0 ? c : to.charAt(from.indexOf(c)))
        .forEach(c -> mapped.append((char) c));
    return mapped.toString();
  }
}
