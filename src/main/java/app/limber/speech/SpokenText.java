package app.limber.speech;

import app.limber.words.PlainText;

/// Cleans a text for a voice: one line of limited length, without control characters and without
/// commands of speech programs.
final class SpokenText {
  /// The longest text: half a minute of calm speech.
  static final int LONGEST = 420;

  private SpokenText() {}

  /// The text to speak; empty if nothing of it is speakable.
  static String of(String raw) {
    StringBuilder clean = new StringBuilder();
    raw.codePoints().limit(10L * LONGEST).map(SpokenText::harmless).forEach(clean::appendCodePoint);
    String line = clean.toString().replaceAll("[ ]{2,}", " ").strip();
    // "[[" begins a command to `say` and a list of phonemes to espeak-ng.
    return shortened(line).replaceAll("\\[(?=\\[)", "[ ");
  }

  private static int harmless(int character) {
    return PlainText.isControl(character) || isSilent(character) ? ' ' : character;
  }

  private static boolean isSilent(int character) {
    return switch (Character.getType(character)) {
      case Character.FORMAT,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static String shortened(String line) {
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    int end = space > LONGEST / 2 ? space : LONGEST;
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end);
  }
}
