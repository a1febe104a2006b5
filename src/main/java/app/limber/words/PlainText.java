package app.limber.words;

import java.util.HexFormat;

/// Text that is safe to show in one line of a terminal, a table or a page.
public final class PlainText {
  private static final int MOST_SHOWN = 200;
  private static final int CONTROL_PICTURES = 0x2400;
  private static final char DELETE = 0x7F;

  /// The letters and signs of Unicode that fonts draw as nothing.
  private static final String NO_SHAPE = "\u115F\u1160\u2800\u3164\uFFA0";

  private static final char DELETE_PICTURE = '\u2421';

  private PlainText() {}

  /// The text with a space in place of every control character, line breaks included.
  public static String oneLine(String text) {
    return withoutControls(text, ' ');
  }

  /// Returns the start of a text from a file for use in a sentence: at most 200 characters, with
  /// control characters made visible.
  public static String excerpt(String text) {
    int points = text.codePointCount(0, Math.min(text.length(), 2 * MOST_SHOWN + 2));
    return points <= MOST_SHOWN
        ? fitting(visible(text))
        : fitting(visible(text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN))) + "…");
  }

  private static String fitting(String shown) {
    int points = shown.codePointCount(0, shown.length());
    return points <= MOST_SHOWN
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, MOST_SHOWN - 1)) + "…";
  }

  /// Replaces every character that would affect a terminal or the order of adjacent text by a
  /// visible one: the escape character by `␛`, a character that changes the writing direction by
  /// its code.
  public static String visible(String text) {
    if (text.chars().noneMatch(PlainText::isHidden)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isHidden(c)) {
        line.append(c);
      } else if (c < ' ') {
        line.append((char) (CONTROL_PICTURES + c));
      } else if (c == DELETE) {
        line.append(DELETE_PICTURE);
      } else {
        line.append("\\u").append(HexFormat.of().toHexDigits(c));
      }
    }
    return line.toString();
  }

  private static boolean isHidden(int c) {
    return Character.isISOControl(c)
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFEFF;
  }

  /// Returns the text with visible characters in place of those that would affect a terminal, such
  /// as the escape character. Line breaks and tabs stay.
  static String harmless(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHarmful(text.charAt(i))) {
        StringBuilder line = new StringBuilder(text);
        for (int at = i; at < line.length(); at++) {
          char c = line.charAt(at);
          if (isHarmful(c)) {
            line.setCharAt(at, c < ' ' ? (char) (CONTROL_PICTURES + c) : DELETE_PICTURE);
          }
        }
        return line.toString();
      }
    }
    return text;
  }

  private static boolean isHarmful(char c) {
    return (c < ' ' && c != '\n' && c != '\t' && c != '\r') || (c >= DELETE && c < 0xA0);
  }

  /// Whether a character is a line break, another control character or half of a character.
  public static boolean isControl(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /// The text with `substitute` in place of every control character.
  public static String withoutControls(String text, char substitute) {
    if (!hasControls(text)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    text.chars().forEach(c -> line.append(Character.isISOControl(c) ? substitute : (char) c));
    return line.toString();
  }

  /// Whether the text has a control character.
  public static boolean hasControls(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }

  /// Whether nothing of the text can be seen: it is empty, or has only white space of any kind and
  /// characters without a shape.
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(PlainText::isUnseen);
  }

  private static boolean isUnseen(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.getType(point) == Character.FORMAT
        || NO_SHAPE.indexOf(point) >= 0;
  }

  /// Whether every half of a surrogate pair has its other half; only then can the text be encoded.
  public static boolean isUnicode(String text) {
    return text.codePoints()
        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }
}
