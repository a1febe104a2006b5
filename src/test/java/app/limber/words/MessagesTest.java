package app.limber.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Locale AUSTRIA = Locale.forLanguageTag("de-AT");

  @Test
  void count_takesThePluralFormOfTheLanguage() {
    Messages german = Messages.of(Locale.GERMAN);

    assertThat(german.count("today.minutes", 1)).isEqualTo("1 Minute");
    assertThat(german.count("today.minutes", 5)).isEqualTo("5 Minuten");
  }

  @Test
  void languageDecidesWords_regionDecidesNumbersAndWeeks() {
    Messages english = Messages.of(Locale.ENGLISH, AUSTRIA);

    assertThat(english.language()).isEqualTo(Locale.ENGLISH);
    assertThat(english.locale().getCountry()).isEqualTo("AT");
    assertThat(english.firstDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(Messages.of(AUSTRIA).language()).isEqualTo(Locale.GERMAN);
  }

  @Test
  void languageOfTheMachine_isNeverServedInPlaceOfEnglish() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);

      Messages words = Messages.of(Locale.JAPAN);

      assertThat(words.language()).isEqualTo(Locale.ENGLISH);
      assertThat(words.count("today.minutes", 5)).isEqualTo("5 minutes");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void speak_changesTheWordsFromThenOn() {
    Messages words = Messages.of(Locale.ENGLISH, AUSTRIA);

    words.speak(Locale.GERMAN);

    assertThat(words.count("today.minutes", 5)).isEqualTo("5 Minuten");
    assertThat(words.locale()).isEqualTo(AUSTRIA);
  }

  @Test
  void nearestLanguage_isThatOfAnotherCountryBeforeEnglish() {
    assertThat(Languages.nearest(Locale.forLanguageTag("pt-PT")).orElseThrow().toLanguageTag())
        .isEqualTo("pt-BR");
    assertThat(Languages.nearest(Locale.UK)).contains(Locale.ENGLISH);
    assertThat(Languages.nearest(Locale.forLanguageTag("tlh"))).isEmpty();
    assertThat(Languages.all()).allMatch(each -> !Languages.name(each).isBlank());
  }

  @Test
  void valueThatALineMayEndBeside_isNeverParted() {
    for (Locale language : Languages.all()) {
      Messages words = Messages.of(language);

      assertThat(words.text("history.stiffness", "6", "4")).isEqualTo("6\u00a0→\u00a04");
      assertThat(words.text("maker.phase.seconds", "3")).isEqualTo("3\u00a0s");
    }
  }

  @Test
  void count_isGroupedAsTheRegionHasIt() {
    Messages british = Messages.of(Locale.UK);
    Messages german = Messages.of(Locale.GERMANY);

    assertThat(british.count("cli.history.out.written", 60_000, "log.csv"))
        .isEqualTo("Wrote 60,000 sessions to log.csv.");
    assertThat(german.count("cli.history.out.written", 60_000, "log.csv")).contains("60.000");
  }
}
