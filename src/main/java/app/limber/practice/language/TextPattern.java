package app.limber.practice.language;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text of the bundle as a pattern: its arguments, or the parts of a date.
record TextPattern(String text) {
  private static final Pattern PLACE =
      Pattern.compile("%(?:(\\d+)\\$)?[-,0]*\\d*(?:\\.\\d+)?([a-zA-Z])|%%|%");
  private static final Pattern DATE = Pattern.compile("[EdMyHm'’,.:/ -]*[EdMyH][EdMyHm'’,.:/ -]*");

  /// The conversions of its arguments, by their numbers; a lone percent sign has the number 0.
  Map<Integer, String> arguments() {
    Map<Integer, String> arguments = new TreeMap<>();
    int next = 1;
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      if (place.group().equals("%")) {
        arguments.put(0, "%");
      } else if (place.group(2) != null) {
        int number = place.group(1) == null ? next++ : Integer.parseInt(place.group(1));
        arguments.put(number, place.group(2));
      }
    }
    return arguments;
  }

  /// Whether it says how a date is written.
  boolean isDate() {
    return DATE.matcher(text).matches();
  }

  /// Whether a date can be written by it.
  boolean writesDates() {
    try {
      return !DateTimeFormatter.ofPattern(text).toString().isEmpty();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /// The white space that it begins with.
  String indent() {
    return text.substring(0, text.length() - text.stripLeading().length());
  }
}
