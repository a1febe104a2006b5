package app.limber.exchange;

import app.limber.words.PlainText;

/// Text as HTML and SVG write it: whatever it says, it is only text.
public final class Html {
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
                default -> safe.appendCodePoint(point);
              }
            });
    return safe.toString();
  }
}
