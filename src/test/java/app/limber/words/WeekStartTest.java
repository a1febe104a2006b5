package app.limber.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WeekStartTest {
  @Test
  void line13_week_startsAsInTheRegionWhateverTheLanguage() {
    assertThat(Messages.of(Locale.UK).firstDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(Messages.of(Locale.US).firstDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(Messages.of(Locale.GERMANY).firstDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(Messages.of(Locale.US, Locale.forLanguageTag("de-CH")).firstDayOfWeek())
        .isEqualTo(DayOfWeek.MONDAY);
  }
}
