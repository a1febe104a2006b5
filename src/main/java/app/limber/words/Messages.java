package app.limber.words;

import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.ResourceBundle;

/// Every sentence that a person reads or hears, by key.
///
/// Patterns are those of [Formatter] and are filled only where arguments are given, so a text
/// without arguments may contain a plain percent sign.
public final class Messages {
  private final ResourceBundle bundle;
  private final Locale locale;
  private final DayOfWeek firstDayOfWeek;

  private Messages(ResourceBundle bundle, Locale locale, DayOfWeek firstDayOfWeek) {
    this.bundle = bundle;
    this.locale = locale;
    this.firstDayOfWeek = firstDayOfWeek;
  }

  /// The words of the language nearest to `locale`, English where there is none.
  public static Messages of(Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle("app.limber.words.messages", locale, Messages.class.getModule());
    // Dates and numbers speak the language of the sentences around them.
    Locale spoken = bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
    Locale region = locale.getCountry().isEmpty() ? spoken : locale;
    return new Messages(bundle, spoken, WeekFields.of(region).getFirstDayOfWeek());
  }

  /// Returns a copy whose weeks start on the first day of the week in a region.
  public Messages withWeeksOf(Locale region) {
    return new Messages(bundle, locale, WeekFields.of(region).getFirstDayOfWeek());
  }

  /// The first day of the week in the user's region, regardless of the language.
  public DayOfWeek firstDayOfWeek() {
    return firstDayOfWeek;
  }

  public Locale locale() {
    return locale;
  }

  /// The bundle itself, for libraries that look their texts up by themselves.
  public ResourceBundle bundle() {
    return bundle;
  }

  /// The text of `key`.
  ///
  /// @throws MissingResourceException if there is none: a defect that a test finds
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0 ? pattern : String.format(locale, pattern, arguments);
  }

  /// The text of `key.one` for 1, else of `key.other`; the number is the first argument.
  public String count(String key, long number, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = number;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return text(key + (number == 1 ? ".one" : ".other"), all);
  }

  /// The text of a constant: that of `outcome.stopped-for-pain` for `("outcome",
  /// STOPPED_FOR_PAIN)`.
  public String name(String family, Enum<?> constant, Object... arguments) {
    return text(family + "." + code(constant), arguments);
  }

  /// A constant as files and the command line write it: `stopped-for-pain`.
  public static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
