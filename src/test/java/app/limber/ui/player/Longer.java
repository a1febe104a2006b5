package app.limber.ui.player;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes texts longer by two fifths, as a translation into German may be.
public final class Longer {
  private static final Pattern SHOWN =
      Pattern.compile("(?<=[\\[:,{\\s])\"(?<text>[^\"]* [^\"]*|[A-Z][^\"]*)\"(?!\\s*:)");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

  private Longer() {}

  /// The texts of a content file, but no names of fields, ids or poses.
  public static String json(String content) {
    return SHOWN
        .matcher(content)
        .replaceAll(found -> Matcher.quoteReplacement("\"" + text(found.group("text")) + "\""));
  }

  /// Each longer word with its first letters at its end again.
  static String text(String text) {
    return WORD.matcher(text).replaceAll(word -> word.group() + start(word.group()));
  }

  private static String start(String word) {
    int more = (int) Math.ceil(0.45 * word.length());
    return word.substring(0, more).toLowerCase(java.util.Locale.ROOT);
  }
}
