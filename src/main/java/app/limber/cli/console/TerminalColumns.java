package app.limber.cli.console;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Measures, cuts and wraps text by terminal columns.
final class TerminalColumns {
  private static final Set<UnicodeScript> WIDE =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  private TerminalColumns() {}

  /// The width of a text in columns.
  static int of(String text) {
    return text.codePoints().map(TerminalColumns::of).sum();
  }

  private static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default ->
          WIDE.contains(UnicodeScript.of(codePoint)) || Character.isEmojiPresentation(codePoint)
              ? 2
              : 1;
    };
  }

  /// The text, truncated with an ellipsis if it is too wide.
  static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    int used = 1;
    for (int codePoint : text.codePoints().toArray()) {
      used += of(codePoint);
      if (used > width) {
        break;
      }
      cut.appendCodePoint(codePoint);
    }
    return cut.append('…').toString();
  }

  /// The text as lines of at most `width` columns, broken between words; further lines are indented
  /// like the first. A word that is too wide gets a line of its own.
  static List<String> wrap(String text, int width) {
    String words = text.stripLeading();
    String indent = text.substring(0, text.length() - words.length());
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    int empty = line.length();
    for (String word : words.split(" ", -1)) {
      boolean first = line.length() == empty;
      if (!first && of(line.toString()) + 1 + of(word) > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        first = true;
      }
      line.append(first ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
