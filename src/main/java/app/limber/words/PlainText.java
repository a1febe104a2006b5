package app.limber.words;

/// Text that is safe to show in one line of a terminal, a table or a page.
public final class PlainText {
  private PlainText() {}

  /// The text with a space in place of every control character, line breaks included.
  public static String oneLine(String text) {
    return withoutControls(text, ' ');
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

  /// Whether every half of a surrogate pair has its other half; only then can the text be encoded.
  public static boolean isUnicode(String text) {
    return text.codePoints()
        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }
}
