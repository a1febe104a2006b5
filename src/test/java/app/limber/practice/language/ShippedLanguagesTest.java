package app.limber.practice.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.content.store.LanguageReader;
import app.limber.words.Languages;
import app.limber.words.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every language that is shipped is complete, takes the arguments that it is given and says what
/// fits.
class ShippedLanguagesTest {
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);

  static List<Locale> languages() {
    return Languages.all();
  }

  private static LanguageReport report(Locale language) {
    return new LanguageCheck(WORDS).report(LanguageReader.read(language, WORDS));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void language_hasNothingWrong(Locale language) {
    LanguageReport report = report(language);

    assertThat(report.sentences()).isEmpty();
    assertThat(report.missing()).isEmpty();
    assertThat(report.unknown()).isEmpty();
    assertThat(report.untranslated()).isEmpty();
    assertThat(report.overlaps()).isZero();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void language_saysAsManyPhrasesAsEnglish(Locale language) {
    assertThat(report(language).phrases()).isPositive().isEqualTo(report(Locale.ENGLISH).phrases());
  }
}
