package app.limber.practice.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.words.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleCheckTest {
  private static final Locale POLISH = Locale.forLanguageTag("pl");
  private static final Map<String, String> COUNT =
      Map.of("days.one", "%1$d day of %2$s", "days.other", "%1$d days of %2$s");

  private static BundleCheck check(
      Locale language, Map<String, String> english, Map<String, String> own) {
    return new BundleCheck(Messages.of(Locale.ENGLISH), language, english, own);
  }

  private static List<String> wrong(String english, String own) {
    return check(Locale.GERMAN, Map.of("a.b", english), Map.of("a.b", own)).wrong();
  }

  @Test
  void pluralForms_areThoseOfTheLanguage() {
    Map<String, String> own = Map.of("days.one", "x", "days.few", "x", "days.two", "x");
    BundleCheck check = check(POLISH, COUNT, own);

    assertThat(check.needed()).containsExactly("days.few", "days.many", "days.one");
    assertThat(check.missing()).containsExactly("days.many");
    assertThat(check.unknown()).containsExactly("days.two");
  }

  @Test
  void formOfASingleNumber_needNotNameIt() {
    Map<String, String> own = Map.of("days.one", "ein Tag von %2$s", "days.other", "Tage: %2$s");

    assertThat(check(Locale.GERMAN, COUNT, own).wrong())
        .containsExactly("days.other: found the arguments %2$s, expected %1$d %2$s");
    // In French it stands for 0, too.
    assertThat(check(Locale.FRENCH, COUNT, Map.of("days.one", "un jour %2$s")).wrong()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "%s and %d, %2$d und %1$s",
    "'%,d', %d",
    "EEEE d MMMM, 'EEEE, d. MMMM'",
    "Colours, Farben",
    "%d %%, %d %%"
  })
  void sameArguments_areFine(String english, String own) {
    assertThat(wrong(english, own)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "%s and %d, %d und %s",
    "%d of %d, %d",
    "Colours, %s",
    "%d %%, %d %",
    "EEEE d MMMM, 'EEEE, der d. MMMM'",
    "Colours, ''"
  })
  void otherArguments_areWrong(String english, String own) {
    assertThat(wrong(english, own)).hasSize(1);
  }

  @Test
  void misspeltKey_isToldWithTheOneThatWasMeant() {
    assertThat(
            check(Locale.GERMAN, Map.of("today.start", "Start"), Map.of("today.strat", "Start"))
                .unknown())
        .containsExactly("today.strat (did you mean today.start?)");
  }
}
