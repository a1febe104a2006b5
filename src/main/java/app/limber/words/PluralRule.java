package app.limber.words;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The plural categories of a language for whole numbers.
///
/// The rules are those of the Unicode CLDR, version 47, `common/supplemental/plurals.xml`, reduced
/// to numbers without decimals. A language that is not listed has the rule of English.
public final class PluralRule {
  /// A plural category of CLDR.
  public enum Category {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /// The ending of a key with the text of this category, such as `.few`.
    public String ending() {
      return "." + Messages.code(this);
    }
  }

  private static final long MILLION = 1_000_000;

  /// Numbers below this show every category that a language has for small numbers.
  private static final long TRIED = 201;

  private static final PluralRule ENGLISH =
      new PluralRule(n -> n == 1 ? Category.ONE : Category.OTHER);

  private static final Map<String, PluralRule> BY_LANGUAGE =
      Stream.of(
              rule(n -> Category.OTHER, "id", "ja", "ko", "ms", "th", "vi", "zh"),
              rule(n -> n <= 1 ? Category.ONE : Category.OTHER, "fa", "hi"),
              rule(n -> n == 1 ? Category.ONE : millions(n), "ca", "es", "it"),
              rule(n -> n <= 1 ? Category.ONE : millions(n), "fr", "pt"),
              rule(PluralRule::polish, "pl"),
              rule(PluralRule::eastSlavic, "be", "ru", "uk"),
              rule(PluralRule::czech, "cs", "sk"),
              rule(PluralRule::romanian, "ro"),
              rule(PluralRule::lithuanian, "lt"),
              rule(n -> ends(n, 1, 1, 11, 11) ? Category.ONE : Category.OTHER, "is"),
              rule(PluralRule::southSlavic, "bs", "hr", "sr"),
              rule(PluralRule::slovenian, "sl"),
              rule(PluralRule::hebrew, "he"),
              rule(PluralRule::arabic, "ar"))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final LongFunction<Category> category;

  private PluralRule(LongFunction<Category> category) {
    this.category = category;
  }

  /// The rule of a language.
  public static PluralRule of(Locale language) {
    return BY_LANGUAGE.getOrDefault(language.getLanguage(), ENGLISH);
  }

  /// The category of a number; that of a negative number is the one without its sign.
  public Category category(long number) {
    return category.apply(Math.abs(number));
  }

  /// The categories of the numbers from 0 to 200: those that a translation must have texts for.
  public Set<Category> categories() {
    return LongStream.range(0, TRIED)
        .mapToObj(this::category)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Category.class)));
  }

  private static List<Map.Entry<String, PluralRule>> rule(
      LongFunction<Category> category, String... languages) {
    PluralRule rule = new PluralRule(category);
    return Stream.of(languages).map(language -> Map.entry(language, rule)).toList();
  }

  private static Category millions(long n) {
    return n != 0 && n % MILLION == 0 ? Category.MANY : Category.OTHER;
  }

  private static Category polish(long n) {
    if (n == 1) {
      return Category.ONE;
    }
    return ends(n, 2, 4, 12, 14) ? Category.FEW : Category.MANY;
  }

  private static Category eastSlavic(long n) {
    if (ends(n, 1, 1, 11, 11)) {
      return Category.ONE;
    }
    return ends(n, 2, 4, 12, 14) ? Category.FEW : Category.MANY;
  }

  private static Category southSlavic(long n) {
    if (ends(n, 1, 1, 11, 11)) {
      return Category.ONE;
    }
    return ends(n, 2, 4, 12, 14) ? Category.FEW : Category.OTHER;
  }

  private static Category czech(long n) {
    if (n == 1) {
      return Category.ONE;
    }
    return n >= 2 && n <= 4 ? Category.FEW : Category.OTHER;
  }

  private static Category romanian(long n) {
    if (n == 1) {
      return Category.ONE;
    }
    return n == 0 || (n % 100 >= 1 && n % 100 <= 19) ? Category.FEW : Category.OTHER;
  }

  private static Category lithuanian(long n) {
    if (ends(n, 1, 1, 11, 19)) {
      return Category.ONE;
    }
    return ends(n, 2, 9, 11, 19) ? Category.FEW : Category.OTHER;
  }

  private static Category slovenian(long n) {
    return switch ((int) (n % 100)) {
      case 1 -> Category.ONE;
      case 2 -> Category.TWO;
      case 3, 4 -> Category.FEW;
      default -> Category.OTHER;
    };
  }

  private static Category hebrew(long n) {
    if (n == 1) {
      return Category.ONE;
    }
    return n == 2 ? Category.TWO : Category.OTHER;
  }

  private static Category arabic(long n) {
    if (n <= 2) {
      return List.of(Category.ZERO, Category.ONE, Category.TWO).get((int) n);
    }
    long end = n % 100;
    if (end >= 3 && end <= 10) {
      return Category.FEW;
    }
    return end >= 11 ? Category.MANY : Category.OTHER;
  }

  /// Whether the last digit is in a range and the last two are not in another.
  private static boolean ends(long n, int from, int to, int exceptFrom, int exceptTo) {
    long digit = n % 10;
    long two = n % 100;
    return digit >= from && digit <= to && !(two >= exceptFrom && two <= exceptTo);
  }
}
