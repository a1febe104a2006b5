package app.limber.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The samples are those of CLDR's plurals.xml.
class PluralRuleTest {
  @ParameterizedTest
  @CsvSource({
    "en, 1, ONE",
    "en, 0, OTHER",
    "en, 21, OTHER",
    "de, 1, ONE",
    "nl, 2, OTHER",
    "sv, 101, OTHER",
    "fr, 0, ONE",
    "fr, 1, ONE",
    "fr, 2, OTHER",
    "fr, 1000000, MANY",
    "pt-BR, 0, ONE",
    "pt-BR, 2, OTHER",
    "es, 0, OTHER",
    "es, 1, ONE",
    "es, 2000000, MANY",
    "it, 1, ONE",
    "it, 11, OTHER",
    "pl, 1, ONE",
    "pl, 2, FEW",
    "pl, 5, MANY",
    "pl, 12, MANY",
    "pl, 22, FEW",
    "pl, 21, MANY",
    "pl, 0, MANY",
    "pl, 112, MANY",
    "pl, 122, FEW",
    "ru, 21, ONE",
    "ru, 11, MANY",
    "cs, 3, FEW",
    "cs, 5, OTHER",
    "ar, 0, ZERO",
    "ar, 2, TWO",
    "ar, 103, FEW",
    "ar, 111, MANY",
    "ar, 100, OTHER",
    "ja, 1, OTHER",
    "sl, 102, TWO",
    "he, 2, TWO",
    "lt, 21, ONE",
    "lt, 12, OTHER",
    "ro, 0, FEW",
    "ro, 20, OTHER"
  })
  void number_hasTheCategoryOfItsLanguage(
      String language, long number, PluralRule.Category category) {
    assertThat(PluralRule.of(Locale.forLanguageTag(language)).category(number)).isEqualTo(category);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | [ONE, OTHER]",
        "pl | [ONE, FEW, MANY]",
        "fr | [ONE, OTHER]",
        "ar | [ZERO, ONE, TWO, FEW, MANY, OTHER]",
        "ja | [OTHER]"
      })
  void categories_areThoseOfSmallNumbers(String language, String categories) {
    assertThat(PluralRule.of(Locale.forLanguageTag(language)).categories()).hasToString(categories);
  }
}
