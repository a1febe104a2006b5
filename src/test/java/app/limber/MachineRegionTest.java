package app.limber;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.words.Messages;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineRegionTest {
  @ParameterizedTest
  @CsvSource({
    "de_CH.UTF-8@euro, MONDAY",
    "en_GB.UTF-8, MONDAY",
    "en_US.UTF-8, SUNDAY",
    "ar_EG, SATURDAY"
  })
  void line13_week_startsAsTheMachinesDatesDoWhateverTheLanguage(String dates, DayOfWeek first) {
    Locale region = MachineRegion.of(Map.of("LC_TIME", dates), Locale.FRANCE);

    assertThat(Messages.of(Locale.ENGLISH, region).firstDayOfWeek()).isEqualTo(first);
  }

  @Test
  void line13_lcAll_comesFirst() {
    Map<String, String> environment = Map.of("LC_ALL", "en_US.UTF-8", "LC_TIME", "de_DE.UTF-8");

    assertThat(MachineRegion.of(environment, Locale.FRANCE).getCountry()).isEqualTo("US");
  }

  @ParameterizedTest
  @CsvSource({"C.UTF-8", "POSIX", "nonsense that is none", "''"})
  void line13_variableWithoutARegion_leavesItToJava(String value) {
    assertThat(MachineRegion.of(Map.of("LC_TIME", value), Locale.FRANCE)).isEqualTo(Locale.FRANCE);
  }
}
