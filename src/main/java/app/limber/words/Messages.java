package app.limber.words;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Every sentence that a person reads or hears, by key, in the language of the moment.
///
/// Patterns are those of [Formatter] and are filled only where arguments are given, so a text
/// without arguments may contain a plain percent sign. The language decides the words; the region,
/// which is that of the machine, decides numbers, dates and weeks. Thread-safe.
public final class Messages {
  private static final Pattern COMMAND = Pattern.compile("\\blimber(?= [a-z%])");

  private final Locale system;
  private final Locale region;
  private volatile boolean insisted;
  private volatile Locale wanted;
  private volatile @Nullable Wording loaded;
  private volatile String repeated = "";

  /// The words of one language.
  private record Wording(
      Locale language, Locale formats, ResourceBundle bundle, PluralRule plurals) {
    static Wording of(Locale wanted, Locale region) {
      Locale language = Languages.nearest(wanted).orElse(Locale.ENGLISH);
      // English is the base; the names of days and months speak the language around them.
      Locale formats =
          region.getCountry().isEmpty()
              ? language
              : Locale.of(language.getLanguage(), region.getCountry());
      return new Wording(language, formats, bundle(language), PluralRule.of(language));
    }

    /// The bundle of a language; that of English where there is no other.
    private static ResourceBundle bundle(Locale language) {
      if (!language.equals(Locale.ENGLISH)) {
        ResourceBundle found = load(language);
        // Java would serve the machine's language before the base.
        if (found.getLocale().getLanguage().equals(language.getLanguage())) {
          return found;
        }
      }
      return load(Locale.ROOT);
    }

    private static ResourceBundle load(Locale locale) {
      return ResourceBundle.getBundle(
          "app.limber.words.messages", locale, Messages.class.getModule());
    }
  }

  private Messages(Locale language, Locale region) {
    this.system = language;
    this.region = region;
    this.wanted = language;
  }

  /// The words, loaded on first use.
  private Wording wording() {
    Wording known = loaded;
    if (known == null) {
      known = load();
    }
    return known;
  }

  private synchronized Wording load() {
    Wording known = loaded == null ? Wording.of(wanted, region) : loaded;
    loaded = known;
    return known;
  }

  /// The words of the language nearest to `locale`, English where there is none, with the formats
  /// of its country.
  public static Messages of(Locale locale) {
    return new Messages(locale, locale);
  }

  /// The words of a bundle that is none of the program's, such as one that is tried.
  public static Messages of(Locale language, ResourceBundle bundle) {
    Messages messages = new Messages(language, language);
    messages.loaded = new Wording(language, language, bundle, PluralRule.of(language));
    return messages;
  }

  /// The words of the language nearest to `language`, with the formats of another region.
  ///
  /// @param region a locale with a country; one without leaves the formats to the language
  public static Messages of(Locale language, Locale region) {
    return new Messages(language, region);
  }

  /// The words of another language with the same region, unaffected by later changes of the
  /// language here.
  public Messages in(Locale language) {
    return new Messages(language, region);
  }

  /// Changes the language of everything that is said from now on.
  ///
  /// @param language null for that of the system
  public void speak(@Nullable Locale language) {
    insisted = false;
    Locale now = language == null ? system : language;
    // An equal language must not wait for a thread that is loading its words.
    if (!now.equals(wanted)) {
      change(now);
    }
  }

  private synchronized void change(Locale language) {
    wanted = language;
    loaded = null;
  }

  /// Like [#speak], and [#prefer] no longer changes it.
  public void insist(Locale language) {
    speak(language);
    insisted = true;
  }

  /// Like [#speak], unless another language was insisted on.
  public void prefer(@Nullable Locale language) {
    if (!insisted) {
      speak(language);
    }
  }

  /// Whether the language is written from right to left.
  public boolean isRightToLeft() {
    return Languages.isRightToLeft(language());
  }

  /// The language of the system, or the base where Limber has no words in it.
  public Locale systemLanguage() {
    return Languages.nearest(system).orElse(Locale.ENGLISH);
  }

  /// The first day of the week in the user's region, regardless of the language.
  public DayOfWeek firstDayOfWeek() {
    return WeekFields.of(region.getCountry().isEmpty() ? locale() : region).getFirstDayOfWeek();
  }

  /// The language of the words, such as `pt-BR`.
  public Locale language() {
    return wording().language();
  }

  /// The locale for numbers and dates: the language in the user's region.
  public Locale locale() {
    return wording().formats();
  }

  /// The bundle itself, for libraries that look their texts up by themselves.
  public ResourceBundle bundle() {
    return wording().bundle();
  }

  /// Sets the options that the commands in texts have, as in `limber --profile=ada history undo`.
  /// Commands of the program are written with a small letter in all texts; its name is not.
  ///
  /// @param options each with a blank before it
  public void repeatInCommands(String options) {
    repeated = options;
  }

  /// The text of `key`. Arguments may come from anywhere: control characters in them are made
  /// visible.
  ///
  /// @throws MissingResourceException if there is none: a defect that a test finds
  public String text(String key, Object... arguments) {
    Wording current = wording();
    String pattern = current.bundle().getString(key);
    if (!repeated.isEmpty()) {
      String options = arguments.length == 0 ? repeated : repeated.replace("%", "%%");
      pattern = COMMAND.matcher(pattern).replaceAll("limber" + Matcher.quoteReplacement(options));
    }
    return arguments.length == 0
        ? pattern
        : String.format(current.formats(), pattern, harmless(arguments));
  }

  private static Object[] harmless(Object[] arguments) {
    Object[] shown = arguments.clone();
    for (int i = 0; i < shown.length; i++) {
      // Paths, too; the pattern formats numbers and single characters.
      if (!(shown[i] instanceof Number || shown[i] instanceof Character)) {
        shown[i] = PlainText.harmless(String.valueOf(shown[i]));
      }
    }
    return shown;
  }

  /// The text of `key` for a number, which is the first argument: that of the number's plural
  /// category in the language, such as `key.one` or `key.few`, or of `key.other` if there is none.
  public String count(String key, long number, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = number;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Wording current = wording();
    String exact = key + current.plurals().category(number).ending();
    return text(
        current.bundle().containsKey(exact) ? exact : key + PluralRule.Category.OTHER.ending(),
        all);
  }

  /// What a problem expects of a number: that it is whole and in a range, or the one number of it.
  public String wholeNumber(Number min, Number max) {
    return min.longValue() == max.longValue()
        ? String.valueOf(min)
        : text("content.expected.whole", min, max);
  }

  /// Formats a date or time. The pattern is the text of `key`; names are in the current language,
  /// the month comes first where the user's region has it so, and the first of a month is written
  /// as the language has it.
  ///
  /// @throws java.time.DateTimeException if the pattern contains a field that `moment` does not
  ///     support
  public String date(String key, TemporalAccessor moment) {
    Wording current = wording();
    String pattern = DateOrder.inRegion(current.bundle().getString(key), current.formats());
    if (moment.isSupported(DAY_OF_MONTH) && moment.get(DAY_OF_MONTH) == 1) {
      pattern = DateOrder.withDay(pattern, current.bundle().getString("date.first-of-month"));
    }
    return DateTimeFormatter.ofPattern(pattern, current.formats()).format(moment);
  }

  /// Formats a time of day by the clock of the user's region, such as *07:00* or *7:00 AM*.
  ///
  /// @throws java.time.DateTimeException if `moment` has no time of day
  public String time(TemporalAccessor moment) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()).format(moment);
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
