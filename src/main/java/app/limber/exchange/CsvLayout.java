package app.limber.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The layout of a CSV file. Spreadsheets choose the separator of cells by locale: a semicolon
/// where numbers have a decimal comma.
///
/// @param linesBefore the number of lines before the header: one if the first line only declares
///     the separator, as Excel's `sep=;` does
record CsvLayout(char separator, int linesBefore) {
  private static final int LOOK_AHEAD_CHARS = 1 << 12;
  private static final String SEPARATORS = ",;\t|";
  private static final Pattern NAMED = Pattern.compile("(?i)\"?sep=(.)\"?[,;\\s]*");

  /// Detects the layout of a file and leaves the reader at the start of the header.
  static CsvLayout of(BufferedReader in) throws IOException {
    String first = firstLine(in);
    Matcher named = NAMED.matcher(first);
    if (named.matches() && isSeparator(named.group(1).charAt(0))) {
      in.readLine();
      return new CsvLayout(named.group(1).charAt(0), 1);
    }
    char best = ',';
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char candidate = SEPARATORS.charAt(i);
      best = count(first, candidate) > count(first, best) ? candidate : best;
    }
    return new CsvLayout(best, 0);
  }

  private static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0;
  }

  private static String firstLine(BufferedReader in) throws IOException {
    in.mark(LOOK_AHEAD_CHARS);
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && line.length() < LOOK_AHEAD_CHARS - 1; c = in.read()) {
      if ((c == '\n' || c == '\r') && !isBlank(line)) {
        break;
      }
      line.append((char) c);
    }
    in.reset();
    return line.toString().strip();
  }

  private static boolean isBlank(StringBuilder line) {
    return line.chars().allMatch(Character::isWhitespace);
  }

  /// Counts the occurrences of a character in a line, outside quotes.
  private static long count(String line, char wanted) {
    long count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      count += !quoted && c == wanted ? 1 : 0;
    }
    return count;
  }

  /// Converts a number to JSON syntax. Unless commas separate the cells, they may be decimal
  /// commas.
  String number(String text) {
    return separator == ',' ? text : text.replace(',', '.');
  }

  /// Selects one of three values by separator.
  <T> T choose(T commas, T semicolons, T tabs) {
    return switch (separator) {
      case ';' -> semicolons;
      case '\t' -> tabs;
      default -> commas;
    };
  }
}
