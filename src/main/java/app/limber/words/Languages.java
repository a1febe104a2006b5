package app.limber.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/// The languages that Limber has words for.
public final class Languages {
  private static final ResourceBundle NAMES =
      ResourceBundle.getBundle(
          "app.limber.words.languages", Locale.ROOT, Languages.class.getModule());

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa");

  private Languages() {}

  /// All of them, by their names for themselves.
  public static List<Locale> all() {
    return NAMES.keySet().stream()
        .sorted((one, other) -> NAMES.getString(one).compareTo(NAMES.getString(other)))
        .map(Locale::forLanguageTag)
        .toList();
  }

  /// The language's name for itself.
  ///
  /// @param language one of [#all()]
  public static String name(Locale language) {
    return NAMES.getString(language.toLanguageTag());
  }

  /// The language of exactly this tag, such as `pt-BR`; case makes no difference.
  public static Optional<Locale> ofTag(String tag) {
    return all().stream().filter(each -> each.toLanguageTag().equalsIgnoreCase(tag)).findFirst();
  }

  /// The language that someone who wants `wanted` understands: the same one, or that of another
  /// country; empty if there is none.
  public static Optional<Locale> nearest(Locale wanted) {
    Locale plain = Locale.of(wanted.getLanguage());
    Locale ofCountry = Locale.of(wanted.getLanguage(), wanted.getCountry());
    List<Locale> all = all();
    return all.stream()
        .filter(ofCountry::equals)
        .findFirst()
        .or(() -> all.stream().filter(plain::equals).findFirst())
        .or(() -> all.stream().filter(each -> isSame(each, plain)).findFirst());
  }

  /// Whether a language is English, of whatever country.
  public static boolean isEnglish(Locale language) {
    return isSame(language, Locale.ENGLISH);
  }

  /// Whether a language is written from right to left, by its script or by the one that it usually
  /// has.
  public static boolean isRightToLeft(Locale language) {
    return language.getScript().isEmpty()
        ? RIGHT_TO_LEFT.contains(language.getLanguage())
        : RIGHT_TO_LEFT_SCRIPTS.contains(language.getScript());
  }

  private static boolean isSame(Locale language, Locale plain) {
    return language.getLanguage().equals(plain.getLanguage());
  }
}
