package app.limber.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeDayTest {
  @ParameterizedTest
  @CsvSource({
    "2024-03-01T02:59:59+14:00, 03:00, 2024-02-29",
    "2024-03-01T03:00:00-12:00, 03:00, 2024-03-01",
    "2024-03-01T00:00:00Z, 00:00, 2024-03-01",
    "9998-12-31T23:59:59Z, 03:00, 9998-12-31",
    "1900-01-02T02:00:00Z, 03:00, 1900-01-01",
    "1900-01-01T00:00:00Z, 03:00, 1900-01-01",
    "1900-01-01T00:00:00+14:00, 11:00, 1900-01-01"
  })
  void dayOfAStart_fitsIt(OffsetDateTime startedAt, LocalTime dayStart, LocalDate day) {
    assertThat(PracticeDay.of(startedAt, dayStart)).isEqualTo(day);
    assertThat(PracticeDay.fits(startedAt, day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1900-01-01T00:00:00Z, 1899-12-31",
    "9998-12-31T23:59:59Z, 9999-01-01",
    "2026-11-27T07:00:00Z, 2026-11-29"
  })
  void dayFarFromTheStartOrBeyondTheCalendar_doesNotFit(OffsetDateTime startedAt, LocalDate day) {
    assertThat(PracticeDay.fits(startedAt, day)).isFalse();
  }
}
