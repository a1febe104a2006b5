package app.limber.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.progress.Day;
import app.limber.progress.DayReason;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "4, 1", "5, 2", "9, 2", "10, 3", "19, 3", "20, 4", "90, 4"})
  void shade_growsWithTheActiveMinutes(int minutes, int shade) {
    Day day = new Day(LocalDate.of(2026, 11, 22), new DayReason.Missed(2, 1));

    assertThat(new Year.Entry(day, minutes).shade()).isEqualTo(shade);
  }
}
