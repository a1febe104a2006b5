package app.limber.exchange;

import app.limber.words.PlainText;

/// Text as HTML and SVG write it: whatever it says, it is only text.
public final class Html {
  private static final int REPLACEMENT = 0xFFFD;

  private Html() {}

  public static String text(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    PlainText.oneLine(text)
        .codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isCharacter(point) ? point : REPLACEMENT);
              }
            });
    return safe.toString();
  }

  /// Whether a document may contain a code point: no half of a pair, and no noncharacter.
  private static boolean isCharacter(int point) {
    return (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        && (point & 0xFFFE) != 0xFFFE
        && (point < 0xFDD0 || point > 0xFDEF);
  }
}
