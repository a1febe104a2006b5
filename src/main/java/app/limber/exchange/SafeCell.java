package app.limber.exchange;

import org.jspecify.annotations.Nullable;

/// Text in a CSV cell that a spreadsheet will not take for a formula.
final class SafeCell {
  private static final String DANGEROUS_STARTS = "=+-@'\t\r";

  private SafeCell() {}

  /// The text with one `'` before it, if it starts like a formula or with a `'`.
  static @Nullable String of(@Nullable String text) {
    return text != null && isDangerous(text, 0) ? "'" + text : text;
  }

  /// The text as it was before [#of]. A `'` that no formula follows is the writer's own.
  static String read(String cell) {
    return cell.startsWith("'") && isDangerous(cell, 1) ? cell.substring(1) : cell;
  }

  private static boolean isDangerous(String text, int index) {
    return text.length() > index && DANGEROUS_STARTS.indexOf(text.charAt(index)) >= 0;
  }
}
