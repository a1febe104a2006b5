package app.limber.practice.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.progress.Habit;
import app.limber.words.Messages;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrendTextTest {
  @Test
  void usualStart_isSaidByTheClockOfTheRegion() {
    assertThat(usualStart(Locale.UK)).isEqualTo("07:18");
    assertThat(usualStart(Locale.US))
        .isEqualTo(new DateText(Messages.of(Locale.US)).time(LocalTime.of(7, 18)))
        .startsWith("7:18");
  }

  private static String usualStart(Locale locale) {
    Habit habit = new Habit(1, 1, Optional.of(LocalTime.of(7, 18)), List.of());
    return new TrendText(Messages.of(locale)).usualStart(habit);
  }
}
