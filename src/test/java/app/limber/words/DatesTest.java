package app.limber.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates use the words of the language and the order of the region.
class DatesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en    | 23 November 2026        | Monday 23 November 2026            | 23 Nov 2026
          en-GB | 23 November 2026        | Monday 23 November 2026            | 23 Nov 2026
          en-US | November 23, 2026       | Monday, November 23, 2026          | Nov 23, 2026
          en-DE | 23 November 2026        | Monday 23 November 2026            | 23 Nov 2026
          de    | 23. November 2026       | Montag, 23. November 2026          | 23. Nov. 2026
          de-US | 23. November 2026       | Montag, 23. November 2026          | 23. Nov. 2026
          fr-CA | 23 novembre 2026        | lundi 23 novembre 2026             | 23 nov. 2026
          es-US | 23 de noviembre de 2026 | lunes, 23 de noviembre de 2026     | 23 nov 2026
          it-CH | 23 novembre 2026        | lunedì 23 novembre 2026            | 23 nov 2026
          pt-BR | 23 de novembro de 2026  | segunda-feira, 23 de novembro de 2026 | 23 nov. 2026
          nl-BE | 23 november 2026        | maandag 23 november 2026           | 23 nov 2026
          pl-PL | 23 listopada 2026       | poniedziałek, 23 listopada 2026    | 23 lis 2026
          sv-FI | 23 november 2026        | måndag 23 november 2026            | 23 nov. 2026
          """)
  void date_hasTheWordsOfTheLanguageAndTheOrderOfTheRegion(
      String tag, String inAYear, String withItsDay, String inATable) {
    Messages messages = Messages.of(Locale.forLanguageTag(tag));

    assertThat(messages.date("date.in-another-year", DAY)).isEqualTo(inAYear);
    assertThat(messages.date("status.date", DAY)).isEqualTo(withItsDay);
    assertThat(messages.date("history.table-day", DAY)).isEqualTo(inATable);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en    | 1 November         | Sunday 1 November 2026            | Sun 1 Nov
          en-US | November 1         | Sunday, November 1, 2026          | Sun, Nov 1
          de    | 1. November        | Sonntag, 1. November 2026         | So. 1.11.
          fr    | 1er novembre       | dimanche 1er novembre 2026        | dim. 1er nov.
          it    | 1º novembre        | domenica 1º novembre 2026         | dom 1º nov
          pt-BR | 1º de novembro     | domingo, 1º de novembro de 2026   | dom. 1º nov.
          es    | 1 de noviembre     | domingo, 1 de noviembre de 2026   | dom 1 nov
          """)
  void firstOfAMonth_isWrittenAsTheLanguageHasIt(
      String tag, String inThisYear, String withItsDay, String inAList) {
    Messages messages = Messages.of(Locale.forLanguageTag(tag));
    LocalDate first = LocalDate.of(2026, 11, 1);

    assertThat(messages.date("date.in-this-year", first)).isEqualTo(inThisYear);
    assertThat(messages.date("status.date", first)).isEqualTo(withItsDay);
    assertThat(messages.date("status.day", first)).isEqualTo(inAList);
  }

  @Test
  void dateWithoutAYearAndWithATime_hasTheMonthFirstInTheUnitedStates() {
    Messages messages = Messages.of(Locale.US);

    assertThat(messages.date("date.in-this-year", DAY)).isEqualTo("November 23");
    assertThat(messages.date("habit.month", DAY)).isEqualTo("November 2026");
    assertThat(messages.date("cli.history.session-time", LocalDateTime.of(2026, 11, 23, 6, 30)))
        .isEqualTo("Mon, Nov 23, 2026, 06:30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en    | 7:05 AM | 7:05 PM
          en-US | 7:05 AM | 7:05 PM
          en-GB | 07:05   | 19:05
          en-DE | 07:05   | 19:05
          de-DE | 07:05   | 19:05
          sv-SE | 07:05   | 19:05
          """)
  void time_isThatOfTheClockOfTheRegion(String tag, String morning, String evening) {
    Messages messages = Messages.of(Locale.forLanguageTag(tag));

    assertThat(plain(messages.time(LocalTime.of(7, 5)))).isEqualTo(morning);
    assertThat(plain(messages.time(DAY.atTime(19, 5)))).isEqualTo(evening);
  }

  /// With the narrow no-break space of Unicode's data as a plain one.
  private static String plain(String time) {
    return time.replace('\u202f', ' ');
  }
}
