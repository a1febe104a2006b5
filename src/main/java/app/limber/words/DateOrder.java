package app.limber.words;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What languages and regions do differently with day and month: 23 November 2026 in Britain is
/// November 23, 2026 in the United States, and the first of a month is *1er* in French.
final class DateOrder {
  private static final Pattern DAY_FIRST = Pattern.compile("(?:(E+),? )?d (M{3,4})(?: (y+))?");
  private static final Pattern DAY_AND_MONTH = Pattern.compile("\\bd\\b(?=.*MMM)");

  private DateOrder() {}

  /// Moves the month before the day if the pattern has the day first and CLDR has the month first
  /// for the region. Without a country, the pattern is returned unchanged.
  ///
  /// @param formats the language and the region
  static String inRegion(String pattern, Locale formats) {
    Matcher date = DAY_FIRST.matcher(pattern);
    if (formats.getCountry().isEmpty() || !date.find() || !isMonthFirst(formats)) {
      return pattern;
    }
    String weekday = date.group(1) == null ? "" : date.group(1) + ", ";
    String year = date.group(3) == null ? "" : ", " + date.group(3);
    return pattern.substring(0, date.start())
        + weekday
        + date.group(2)
        + " d"
        + year
        + pattern.substring(date.end());
  }

  /// Replaces the day of a pattern by a text if the pattern names the month, too.
  static String withDay(String pattern, String text) {
    return DAY_AND_MONTH
        .matcher(pattern)
        .replaceFirst(Matcher.quoteReplacement("'" + text.replace("'", "''") + "'"));
  }

  private static boolean isMonthFirst(Locale formats) {
    String usual =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.LONG, null, IsoChronology.INSTANCE, formats);
    return usual.indexOf('M') < usual.indexOf('d');
  }
}
