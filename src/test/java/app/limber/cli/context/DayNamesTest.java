package app.limber.cli.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayNamesTest {
  @Test
  void namesAndRanges_areRead() {
    assertThat(DayNames.read("mon,WED, friday"))
        .contains(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
    assertThat(DayNames.read("Mon-Fri"))
        .contains(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    assertThat(DayNames.read("weekdays")).isEqualTo(DayNames.read("mo-fr"));
    assertThat(DayNames.read("sat-mon"))
        .contains(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY));
    assertThat(DayNames.read("weekend,mon")).isEqualTo(DayNames.read("sat-mon"));
    assertThat(DayNames.read("all")).contains(EnumSet.allOf(DayOfWeek.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Foo", "", ",", "mon,", "m", "mon-", "-fri", "mon-tue-wed", "mondays"})
  void anythingElse_isNoDay(String text) {
    assertThat(DayNames.read(text)).isEmpty();
  }
}
